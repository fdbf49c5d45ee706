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

/** The stored body of a step. Everyone reads the ledger; without the salt they could guess the numbers from a digest. */
interface StepBody {
  readonly entry: StepEntry;
  readonly salt: string;
}

/** The state of the five-step record in the ledger. */
export interface StepLedger {
  /** The last entry that saved each step, by `stepKey`. */
  readonly kept: ReadonlyMap<string, LedgerEntry>;
  /** Steps whose current result is published. */
  readonly published: ReadonlySet<string>;
  readonly locked: boolean;
}

/** Reads the ledger's entries on the five steps. Saving a step withdraws its publication. */
export function stepLedger(entries: readonly LedgerEntry[]): StepLedger {
  const kept = new Map<string, LedgerEntry>();
  const published = new Set<string>();
  let locked = false;
  for (const entry of entries) {
    const { act, step = '' } = entry;
    if (act === 'step') kept.set(step, entry);
    if (act === 'publishStep') published.add(step);
    if (act === 'step' || act === 'withholdStep') published.delete(step);
    if (act === 'lockSteps' || act === 'unlockSteps') locked = act === 'lockSteps';
  }
  return { kept, published, locked };
}

/** Stores a step in the contents and returns its digest. Durable when it resolves. */
export async function putStep(contents: Contents, { date, names, ...counts }: StepEntry): Promise<string> {
  const entry: StepEntry = { ...(date === undefined ? {} : { date }), ...counts, names };
  const body: StepBody = { entry, salt: randomBytes(16).toString('hex') };
  const digest = contentDigest(body);
  await contents.put(digest, body);
  return digest;
}

/** Every recorded step with all its numbers, for the server's own use. Throws when a content is missing or damaged. */
export async function readSteps(room: Room): Promise<readonly StepRecord[]> {
  const { kept } = stepLedger(room.entries);
  const records = [...kept].flatMap(([key, { n, digest }]) => {
    const at = readStepKey(key);
    return at && digest !== undefined ? [{ ...at, version: n, digest }] : [];
  });
  const read: StepRecord[] = [];
  // One after another: checking a digest takes time, and sockets are served in between.
  for (const { digest, ...place } of records) {
    const body = (await room.contents.get(digest)) as StepBody | null;
    if (!body)
      throw new Error(
        `Scheme ${room.id}: the content ${digest} of ${stepKey(place.group, place.step)} is missing`,
      );
    read.push({ ...place, ...body.entry });
  }
  return read.sort((a, b) => STEP_GROUPS.indexOf(a.group) - STEP_GROUPS.indexOf(b.group) || a.step - b.step);
}

/** A snapshot that includes the step records, for the rules. */
export function withSteps(snapshot: Snapshot, steps: readonly StepRecord[]): Snapshot {
  return steps.length === 0 ? snapshot : { ...snapshot, steps };
}

/** The scheme as an actor may see it: with the step records if they may read tallies. */
export async function snapshotFor(room: Room, actor: Actor): Promise<Snapshot> {
  const snapshot = await room.snapshot();
  return can(actor, 'steps.read', room) ? withSteps(snapshot, await readSteps(room)) : snapshot;
}

/** What everyone may know of the recorded steps. */
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

/** Who last saved each step. */
export function keepersOf({ kept }: StepLedger): readonly StepKeeper[] {
  return [...kept].map(([step, { n, by, at }]) => ({ step, version: n, by, at }));
}
