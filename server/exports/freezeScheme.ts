import type { Actor } from '@schemes/model/actor';
import type { Snapshot } from '@schemes/model/snapshot';
import { can } from '@schemes/policy/can';
import { ok, type Result } from '@schemes/policy/Result';
import type { Room } from '@server/rooms/Room';
import { readSteps } from '@server/rooms/stepRecords';
import type { PaperMaker } from './PaperMaker';
import type { FrozenScheme } from './paperTask';

/** A scheme at one moment, as the makers of papers take it. */
export interface Moment {
  readonly frozen: FrozenScheme;
  /** Without the records of the five steps. A large scheme takes its time to read: for whoever needs more than its papers. */
  readonly snapshot: () => Snapshot;
}

/** The scheme as an actor may have it printed: with tallies where they may read those. Read where papers are made. */
export async function freezeScheme(maker: PaperMaker, room: Room, actor: Actor): Promise<Result<Moment>> {
  const read = await maker.freeze({ updates: await room.updates() });
  if (!read.ok) return read;
  const steps = can(actor, 'steps.read', room.organisation) ? await readSteps(room) : [];
  const frozen: FrozenScheme = {
    snapshot: read.value,
    steps: steps.length === 0 ? null : JSON.stringify(steps),
  };
  return ok({ frozen, snapshot: () => JSON.parse(frozen.snapshot) as Snapshot });
}
