import { addRows, setCell } from '@schemes/doc/editRows';
import { tableRoot } from '@schemes/doc/roots';
import { writeSnapshot } from '@schemes/doc/writeSnapshot';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { SERVER_ACTOR } from '@server/store/log/UpdateLog';
import * as Y from 'yjs';
import { LiveDoc, type Trial } from './LiveDoc';

/** As many rows and openings as it takes for the machine to compile what opening and judging run through. */
const ROWS = 200;
const OPENINGS = 4;

/**
 * Opens an example a few times and edits it, in memory alone, so that whoever opens the first scheme after a start does
 * not wait for code to be compiled. Takes some tenths of a second. Throws where an edit of its own is not taken.
 */
export function warmUp(example: Snapshot): void {
  const doc = new Y.Doc();
  writeSnapshot(doc, example);
  const rows = Array.from({ length: ROWS }, (_, i) => `row-${i}`);
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
  for (let opening = 0; opening < OPENINGS; opening++) {
    const live = new LiveDoc(base, []);
    for (const edit of edits) mustBeTaken(live.try(edit, SERVER_ACTOR, () => null));
    live.whole();
    live.destroy();
  }
  doc.destroy();
}

function mustBeTaken({ kind }: Trial): void {
  if (kind !== 'taken') throw new Error(`An edit of the example was ${kind}`);
}
