import { addRows, setCell } from '@schemes/doc/editRows';
import { tableRoot } from '@schemes/doc/roots';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { SERVER_ACTOR } from '@server/store/log/UpdateLog';
import * as Y from 'yjs';
import { LiveDoc, type Trial } from './LiveDoc';

/** Enough rows and openings for V8 to compile the code that opens a scheme and judges its edits. */
const WARM_UP_ROWS = 200;
const WARM_UP_OPENINGS = 4;

/**
 * Opens an example a few times in memory and edits it, so that the first user after a start does not wait for V8 to
 * compile code. Takes a few tenths of a second. Throws when one of its own edits is refused.
 */
export function warmUp(example: Snapshot): void {
  const doc = new Y.Doc();
  writeSnapshot(doc, example);
  const rows = Array.from({ length: WARM_UP_ROWS }, (_, i) => `row-${i}`);
  const roster = doc.getMap(tableRoot(codeOf('roster')));
  doc.transact(() =>
    addRows(
      roster,
      rows.map((id) => ({ id })),
    ),
  );
  const base = { seq: 0, at: 0, update: Y.encodeStateAsUpdate(doc), owners: new Map<number, string>() };
  const edits: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => edits.push(update));
  for (const row of rows) doc.transact(() => setCell(roster, row, 'full_name', row));
  for (let opening = 0; opening < WARM_UP_OPENINGS; opening++) {
    const live = new LiveDoc(base, []);
    for (const edit of edits) assertAccepted(live.tryUpdate(edit, SERVER_ACTOR, () => null));
    live.state();
    live.destroy();
  }
  doc.destroy();
}

function assertAccepted({ kind }: Trial): void {
  if (kind !== 'accepted') throw new Error(`An edit of the example was ${kind}`);
}
