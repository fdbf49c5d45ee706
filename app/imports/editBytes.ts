import { type RowsToTake, takeRows } from '@schemes/doc/takeRows';
import { type SectionToTake, takeSections } from '@schemes/doc/takeSections';
import * as Y from 'yjs';

/** The largest edit the room takes at once is a frame of 4 MiB (docs/protocol.md); a little is left for its envelope. */
const MOST = 4 * 1024 * 1024 - 16 * 1024;

/** Whether edits fit into one frame: more would close the connection, and be taken not at all. */
export function fitsOneFrame(edits: RowsToTake): boolean {
  return fits((doc) => takeRows(doc.getMap('t'), asNewRows(edits)));
}

/** The same of text and rows for several sections. */
export function sectionsFitOneFrame(sections: readonly SectionToTake[]): boolean {
  const anew = sections.map((section) => ({
    ...section,
    tables: section.tables.map(({ table, edits }) => ({ table, edits: asNewRows(edits) })),
  }));
  return fits((doc) => takeSections(doc, anew));
}

function fits(write: (doc: Y.Doc) => void): boolean {
  const doc = new Y.Doc();
  write(doc);
  const bytes = Y.encodeStateAsUpdate(doc).length;
  doc.destroy();
  return bytes < MOST;
}

/** Cells of rows that stand weigh as those of new ones. */
function asNewRows(edits: RowsToTake): RowsToTake {
  const changed = new Map<string, Record<string, RowsToTake['cells'][number]['value']>>();
  for (const { row, column, value } of edits.cells) {
    changed.set(row, { ...changed.get(row), [column]: value });
  }
  const rows = [...edits.rows, ...[...changed].map(([id, cells]) => ({ id, cells }))];
  return { cells: [], rows, removed: [] };
}
