import { checkShape } from '@schemes/doc/checkShape';
import { readSnapshot } from '@schemes/doc/readSnapshot';
import { contentDigest } from '@schemes/doc/sectionDigest';
import type { ShapeProblem } from '@schemes/doc/shapeProblem';
import { outlineOf, writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Actor } from '@schemes/model/scheme/actor';
import { liftRosterVotes } from '@schemes/model/scheme/rosterVotes';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { storedSnapshot } from '@schemes/model/scheme/storedSnapshot';
import { stepKey } from '@schemes/model/steps/steps';
import { putStep } from '@server/rooms/steps/stepRecords';
import { type Clock, isoTime } from '@server/runtime/clock';
import { SERVER_ACTOR } from '@server/store/log/UpdateLog';
import type { LedgerAct } from '@server/store/scheme/Ledger';
import type { SchemeStore } from '@server/store/scheme/SchemeStore';
import * as Y from 'yjs';

/**
 * Stores a new scheme with the content and the step records of a snapshot, every section in drafting. When the content
 * has a shape that a room would refuse, stores nothing and returns the problem; otherwise returns null. `people`: the
 * people to whom the scheme is restricted; null: it is open to everyone with a role in the organisation.
 */
export async function createStored(
  store: SchemeStore,
  given: Snapshot,
  by: Pick<Actor, 'id' | 'name'>,
  clock: Clock,
  people: LedgerAct['people'] | null = null,
): Promise<ShapeProblem | null> {
  const snapshot = liftRosterVotes(given);
  const doc = new Y.Doc();
  let shapeProblem: ShapeProblem | null = null;
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    shapeProblem ??= checkShape(transaction, outlineOf(snapshot));
  });
  writeSnapshot(doc, snapshot);
  if (shapeProblem) return shapeProblem;
  const base = {
    seq: 0,
    at: clock.now(),
    update: Y.encodeStateAsUpdate(doc),
    owners: new Map([[doc.clientID, SERVER_ACTOR]]),
  };
  await store.ledger.load();
  await store.log.create(base);
  const stored = readSnapshot(doc);
  const digest = contentDigest(stored && storedSnapshot(stored));
  const line = { at: isoTime(clock), by: { id: by.id, name: by.name } };
  await store.ledger.append({ ...line, act: 'create', digest });
  if (people) await store.ledger.append({ ...line, act: 'restrict', people });
  for (const { group, step, version: _, ...entry } of snapshot.steps ?? []) {
    const stepDigest = await putStep(store.contents, entry);
    await store.ledger.append({ ...line, act: 'step', step: stepKey(group, step), digest: stepDigest });
  }
  await store.log.close();
  await store.ledger.close();
  doc.destroy();
  return null;
}
