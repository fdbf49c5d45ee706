import { type RowsToTake, takeRows } from '@schemes/doc/takeRows';
import * as Y from 'yjs';

/** The largest edit the room takes at once is a frame of 4 MiB (docs/protocol.md); a little is left for its envelope. */
const MOST = 4 * 1024 * 1024 - 16 * 1024;

/** Whether edits fit into one frame: more would close the connection, and be taken not at all. */
export function fitsOneFrame(edits: RowsToTake): boolean {
  const doc = new Y.Doc();
  const root = doc.getMap<unknown>('t');
  const changed = new Map<string, Record<string, RowsToTake['cells'][number]['value']>>();
  for (const { row, column, value } of edits.cells) {
    changed.set(row, { ...changed.get(row), [column]: value });
  }
  const rows = [...edits.rows, ...[...changed].map(([id, cells]) => ({ id, cells }))];
  takeRows(root, { cells: [], rows, removed: [] });
  const bytes = Y.encodeStateAsUpdate(doc).length;
  doc.destroy();
  return bytes < MOST;
}
