import { applyTableEdits, type TableEdits } from '@schemes/doc/applyTableEdits';
import { useState } from 'react';
import type * as Y from 'yjs';
import { MINE } from '../room/Room';

/** Writes imported rows into a table as one edit: sent, checked and undone as a whole. `taken`: the last such edit. */
export function useTakeRows(
  root: Y.Map<unknown>,
  undoer: Y.UndoManager,
): { readonly taken: TableEdits | null; readonly take: (edits: TableEdits) => void } {
  const [taken, setTaken] = useState<TableEdits | null>(null);
  const take = (edits: TableEdits) => {
    undoer.stopCapturing();
    root.doc?.transact(() => applyTableEdits(root, edits), MINE);
    undoer.stopCapturing();
    setTaken(edits);
  };
  return { taken, take };
}
