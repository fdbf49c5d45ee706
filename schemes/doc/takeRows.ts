import type * as Y from 'yjs';
import type { CellValue } from '../model/cells/cell';
import { addRows, type NewRow, removeRow, setCell } from './editRows';

/** Changes to a table: cells of existing rows, then new rows in their order. */
export interface RowsToTake {
  readonly cells: readonly { readonly row: string; readonly column: string; readonly value: CellValue }[];
  readonly rows: readonly (NewRow & Required<Pick<NewRow, 'cells'>>)[];
  readonly removed: readonly string[];
}

/** Writes the changes into a table. Call it within a transaction, so that undo and the room see one edit. */
export function takeRows(root: Y.Map<unknown>, { cells, rows, removed }: RowsToTake): void {
  for (const { row, column, value } of cells) setCell(root, row, column, value);
  addRows(root, rows);
  for (const id of removed) removeRow(root, id);
}
