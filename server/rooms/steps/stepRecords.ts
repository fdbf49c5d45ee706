import { randomBytes } from 'node:crypto';
import type { StepKeeper } from '@app/context/Steps';
import { passes } from '@schemes/checks/counting/passing';
import { contentDigest } from '@schemes/doc/sectionDigest';
import type { Actor } from '@schemes/model/scheme/actor';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import {
  readStepKey,
  STEP_GROUPS,
  type StepEntry,
  type StepNotice,
  type StepRecord,
  stepKey,
} from '@schemes/model/steps/steps';
import { termsOfStep } from '@schemes/packs/termsOfStep';
import { can } from '@schemes/policy/can';
import type { Room } from '@server/rooms/room/Room';
import type { Contents } from '@server/store/scheme/Contents';
import type { LedgerEntry } from '@server/store/scheme/Ledger';

/** The stored body of a step. Without the salt, readers of the ledger could guess the numbers from the digest there. */
interface StepBody {
  readonly entry: StepEntry;
  readonly salt: string;
}

/** The state of the five-step record in the ledger. */
export interface StepLedger {
  /** The last entry that saved each step, by `stepKey`. */
  readonly saved: ReadonlyMap<string, LedgerEntry>;
  /** Steps whose current result is published. */
  readonly published: ReadonlySet<string>;
  readonly locked: boolean;
}

/** Reads the ledger's entries on the five steps. Saving a step withdraws its publication. */
export function stepLedger(entries: readonly LedgerEntry[]): StepLedger {
  const saved = new Map<string, LedgerEntry>();
  const published = new Set<string>();
  let locked = false;
  for (const entry of entries) {
    const { act, step = '' } = entry;
    if (act === 'step') saved.set(step, entry);
    if (act === 'publishStep') published.add(step);
    if (act === 'step' || act === 'withholdStep') published.delete(step);
    if (act === 'lockSteps' || act === 'unlockSteps') locked = act === 'lockSteps';
  }
  return { saved, published, locked };
}

/** Stores a step in the contents and returns the digest of the stored body. Durable when it resolves. */
export async function putStep(contents: Contents, { date, names, ...counts }: StepEntry): Promise<string> {
  const entry: StepEntry = { ...(date === undefined ? {} : { date }), ...counts, names };
  const body: StepBody = { entry, salt: randomBytes(16).toString('hex') };
  const digest = contentDigest(body);
  await contents.put(digest, body);
  return digest;
}

/**
 * Every recorded step with all its numbers, in the order of the process. Does not check who may read them. Throws when a
 * content is missing or damaged.
 */
export async function readSteps(room: Room): Promise<readonly StepRecord[]> {
  const { saved } = stepLedger(room.entries);
  const records = [...saved].flatMap(([key, { n, digest }]) => {
    const at = readStepKey(key);
    return at && digest !== undefined ? [{ ...at, version: n, digest }] : [];
  });
  const steps: StepRecord[] = [];
  // One after another: checking a digest takes time, and the event loop serves sockets in between.
  for (const { digest, ...place } of records) {
    const body = (await room.contents.get(digest)) as StepBody | null;
    if (!body)
      throw new Error(
        `Scheme ${room.id}: the content ${digest} of ${stepKey(place.group, place.step)} is missing`,
      );
    steps.push({ ...place, ...body.entry });
  }
  return steps.sort((a, b) => STEP_GROUPS.indexOf(a.group) - STEP_GROUPS.indexOf(b.group) || a.step - b.step);
}

/** A copy of a snapshot that includes the step records, which the rules read. */
export function withSteps(snapshot: Snapshot, steps: readonly StepRecord[]): Snapshot {
  return steps.length === 0 ? snapshot : { ...snapshot, steps };
}

/** The scheme as an actor may see it: with the step records if they may read tallies. */
export async function snapshotFor(room: Room, actor: Actor): Promise<Snapshot> {
  const snapshot = await room.snapshot();
  return can(actor, 'steps.read', room) ? withSteps(snapshot, await readSteps(room)) : snapshot;
}

/** The public part of the recorded steps: their dates and, for published steps, who passed. */
export function noticesOf(
  records: readonly StepRecord[],
  { published }: StepLedger,
  edition: string,
): readonly StepNotice[] {
  return records.map((record) => {
    const { group, step, date } = record;
    const names = published.has(stepKey(group, step))
      ? record.names.map((name) => ({
          id: name.id,
          name: name.name,
          passed: passes(record, name, termsOfStep(edition, step)) === true,
        }))
      : null;
    return { group, step, date: date ?? null, names };
  });
}

/** Who last saved each step, in which version and when. */
export function keepersOf({ saved }: StepLedger): readonly StepKeeper[] {
  return [...saved].map(([step, { n, by, at }]) => ({ step, version: n, by, at }));
}
