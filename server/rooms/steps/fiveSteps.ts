import { passes } from '@schemes/checks/counting/passing';
import { setCell } from '@schemes/doc/editRows';
import { tableRoot } from '@schemes/doc/roots';
import type { Actor } from '@schemes/model/scheme/actor';
import { canonicalJson } from '@schemes/model/scheme/canonicalJson';
import { recordsWith, votesInRosters } from '@schemes/model/scheme/rosterVotes';
import { parseStepEntry } from '@schemes/model/steps/parseSteps';
import { readStepKey, type StepEntry, type StepRecord, stepKey } from '@schemes/model/steps/steps';
import { termsOfStep } from '@schemes/packs/termsOfStep';
import { refusalFor } from '@schemes/policy/can';
import { isOpen } from '@schemes/policy/lifecycle';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import { statusOf } from '@server/rooms/room/ledgerState';
import type { Room } from '@server/rooms/room/Room';
import { putStep, readSteps, stepLedger } from './stepRecords';

/**
 * Saves one step: its content in the contents, an entry without numbers in the ledger. Refused when somebody has saved
 * different content since version `seen` (0: never saved). Unchanged content is not written again. Resolves, when both are
 * on disk, with the version of the step.
 */
export function saveStep(
  room: Room,
  actor: Actor,
  key: string,
  seen: number,
  json: unknown,
): Promise<Result<{ readonly version: number }>> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'steps.write', room);
    if (denied) return refuse(denied);
    if (!readStepKey(key)) return refuse({ code: 'refusal.noStep' });
    const parsed = parseStepEntry(json);
    if (!parsed.ok) {
      const { where, problem } = parsed;
      return refuse({ code: 'refusal.badStep', params: { where, problem } });
    }
    const { saved, locked } = stepLedger(room.entries);
    if (locked) return refuse({ code: 'refusal.stepsLocked' });
    const last = saved.get(key);
    const before = (await readSteps(room)).find((record) => stepKey(record.group, record.step) === key);
    if (last && before && isSameEntry(before, parsed.entry)) return ok({ version: last.n });
    if ((last?.n ?? 0) !== seen) {
      return refuse({ code: 'refusal.stepChanged', params: { name: last?.by.name ?? '' } });
    }
    return ok({ version: await write(room, actor, key, parsed.entry) });
  });
}

/**
 * Publishes who passed a step, or withdraws the publication. Refused if the step was never saved. Publishing is also
 * refused while it is undecided for any name whether it passed.
 */
export function publishStep(
  room: Room,
  actor: Actor,
  key: string,
  published: boolean,
): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'steps.publish', room);
    if (denied) return denied;
    const record = (await readSteps(room)).find(({ group, step }) => stepKey(group, step) === key);
    if (!record) return { code: 'refusal.noStep' };
    const terms = termsOfStep(room.outline.edition, record.step);
    const isDecided =
      record.names.length > 0 && record.names.every((name) => passes(record, name, terms) !== null);
    if (published && !isDecided) return { code: 'refusal.stepNotReady', params: { step: record.step } };
    if (stepLedger(room.entries).published.has(key) !== published) {
      await room.record({ act: published ? 'publishStep' : 'withholdStep', step: key }, actor);
    }
    return null;
  });
}

/**
 * Locks the record of the five steps against every change, or unlocks it. Adds no entry if it is already in that state.
 */
export function lockSteps(room: Room, actor: Actor, locked: boolean): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'steps.lock', room);
    if (denied) return denied;
    if (stepLedger(room.entries).locked !== locked) {
      await room.record({ act: locked ? 'lockSteps' : 'unlockSteps' }, actor);
    }
    return null;
  });
}

/**
 * Moves votes from the rosters, where earlier builds stored them, into the record of the five steps. The record is on disk
 * before a cell is emptied; a vote that contradicts the record stays in the roster. Refused while a roster with votes is in
 * a section that is not open for editing.
 */
export function liftVotes(room: Room, actor: Actor): Promise<Refusal | null> {
  return room.runExclusive(async () => {
    const denied = refusalFor(actor, 'steps.write', room);
    if (denied) return denied;
    if (stepLedger(room.entries).locked) return { code: 'refusal.stepsLocked' };
    const snapshot = room.snapshotNow();
    const votes = votesInRosters(snapshot);
    const closedSections = snapshot.sections.filter(({ id }) => !isOpen(statusOf(room.state, id).state));
    const lockedTables = new Set(closedSections.flatMap(({ tables }) => tables.map(({ id }) => id)));
    if (votes.some(({ table }) => lockedTables.has(table))) return { code: 'refusal.rosterLocked' };
    const before = await readSteps(room);
    const after = recordsWith(before, votes);
    for (const record of after) {
      if (before.includes(record)) continue;
      await write(room, actor, stepKey(record.group, record.step), entryOf(record));
    }
    const moved = votes.filter((vote) =>
      after.some(
        ({ group, step, names }) =>
          group === vote.group &&
          step === vote.step &&
          names.some(({ id, votes: count }) => id === vote.row && count === vote.name.votes),
      ),
    );
    await room.rewrite((doc) => {
      for (const { table, row, column } of moved)
        setCell(doc.getMap(tableRoot(table)), row, column, undefined);
    });
    return null;
  });
}

async function write(room: Room, actor: Actor, step: string, entry: StepEntry): Promise<number> {
  const digest = await putStep(room.contents, entry);
  return (await room.record({ act: 'step', step, digest }, actor)).n;
}

function entryOf({ group: _, step: __, version: ___, ...entry }: StepRecord): StepEntry {
  return entry;
}

function isSameEntry(record: StepRecord, entry: StepEntry): boolean {
  return canonicalJson(entryOf(record)) === canonicalJson(entry);
}
