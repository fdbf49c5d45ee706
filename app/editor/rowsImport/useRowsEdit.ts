import { applyTableEdits, type TableEdits } from '@schemes/doc/applyTableEdits';
import { useState } from 'react';
import type * as Y from 'yjs';
import { MINE } from '../room/Room';

/** Imports rows into a table as one edit: sent, checked and undone as a whole. `imported`: the last such edit. */
export function useRowsEdit(
  root: Y.Map<unknown>,
  undoer: Y.UndoManager,
): { readonly imported: TableEdits | null; readonly importRows: (edits: TableEdits) => void } {
  const [imported, setImported] = useState<TableEdits | null>(null);
  const importRows = (edits: TableEdits) => {
    undoer.stopCapturing();
    root.doc?.transact(() => applyTableEdits(root, edits), MINE);
    undoer.stopCapturing();
    setImported(edits);
  };
  return { imported, importRows };
}
