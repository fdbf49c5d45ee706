import type * as Y from 'yjs';
import type { CellValue } from '../model/cells/cell';
import { addRows, type NewRow, removeRow, setCell } from './editRows';

/** Rows as they are to be written: cells of rows that stand, then new rows in their order. */
export interface RowsToTake {
  readonly cells: readonly { readonly row: string; readonly column: string; readonly value: CellValue }[];
  readonly rows: readonly (NewRow & Required<Pick<NewRow, 'cells'>>)[];
  readonly removed: readonly string[];
}

/** Writes them into a table. The caller opens the transaction: all of it is one edit, for undo and for the room. */
export function takeRows(root: Y.Map<unknown>, { cells, rows, removed }: RowsToTake): void {
  for (const { row, column, value } of cells) setCell(root, row, column, value);
  addRows(root, rows);
  for (const id of removed) removeRow(root, id);
}
