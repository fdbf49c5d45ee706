import type { Actor } from '@schemes/model/actor';
import type { Snapshot } from '@schemes/model/snapshot';
import { can } from '@schemes/policy/can';
import type { Room } from '@server/rooms/Room';
import { readSteps } from '@server/rooms/stepRecords';
import type { FrozenScheme } from './paperTask';
import { writeInSlices } from './writeInSlices';

/** A scheme at one moment, as the makers of papers take it. */
export interface Moment {
  /** Without the records of the five steps. */
  readonly snapshot: Snapshot;
  readonly frozen: FrozenScheme;
}

/** The scheme as an actor may have it printed: with tallies where they may read those. */
export async function freezeScheme(room: Room, actor: Actor): Promise<Moment> {
  const snapshot = await room.snapshotMeanwhile();
  const steps = can(actor, 'steps.read', room.organisation) ? [] : await readSteps(room);
  const frozen: FrozenScheme = {
    snapshot: await writeInSlices(snapshot),
    steps: steps.length === 0 ? null : JSON.stringify(steps),
  };
  return { snapshot, frozen };
}
