import type * as Y from 'yjs';
import type { CellValue } from '../model/cells/cell';
import { addRows, type NewRow, removeRow, setCell } from './editRows';

/** Edits of a table: cells of existing rows, new rows in their order, and ids of rows to remove. */
export interface TableEdits {
  readonly cells: readonly { readonly row: string; readonly column: string; readonly value: CellValue }[];
  readonly rows: readonly (NewRow & Required<Pick<NewRow, 'cells'>>)[];
  readonly removed: readonly string[];
}

/**
 * Writes the edits into a table: cells, then new rows, then removals. A cell of a row that no longer exists is skipped.
 * Call it within a transaction, so that undo and the room see one edit.
 */
export function applyTableEdits(root: Y.Map<unknown>, { cells, rows, removed }: TableEdits): void {
  for (const { row, column, value } of cells) setCell(root, row, column, value);
  addRows(root, rows);
  for (const id of removed) removeRow(root, id);
}
