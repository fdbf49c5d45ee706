import { type RowsToTake, takeRows } from '@schemes/doc/takeRows';
import { useState } from 'react';
import type * as Y from 'yjs';
import { MINE } from '../room/Room';

/** Writes imported rows into a table as one edit: sent, checked and undone as a whole. `taken`: the last such edit. */
export function useTakeRows(
  root: Y.Map<unknown>,
  undoer: Y.UndoManager,
): { readonly taken: RowsToTake | null; readonly take: (edits: RowsToTake) => void } {
  const [taken, setTaken] = useState<RowsToTake | null>(null);
  const take = (edits: RowsToTake) => {
    undoer.stopCapturing();
    root.doc?.transact(() => takeRows(root, edits), MINE);
    undoer.stopCapturing();
    setTaken(edits);
  };
  return { taken, take };
}
