import type { Lang } from '@schemes/messages/lang';
import type { CellValue } from '@schemes/model/cells/cell';
import type { Column, Row, TableType } from '@schemes/model/tables/tableType';

/** A table as this person sees it: its visible columns, and its filtered and sorted rows. */
export interface GridCells {
  readonly lang: Lang;
  /** The table type, with the visible columns only. */
  readonly type: TableType;
  /** Ids of the visible rows in the order of the screen; the row of stated totals is last. */
  readonly rowIds: readonly string[];
  /** Returns a stored row; undefined for a row that has no typed value yet. */
  readonly rowOf: (id: string) => Row | undefined;
  /** All stored rows, hidden ones too: computed columns are computed from all of them. */
  readonly rows: readonly Row[];
}

/** Returns the value of a cell: computed in a computed column, else as stored. */
export function valueAt(cells: GridCells, row: string, column: Column): CellValue | undefined {
  const stored = cells.rowOf(row);
  if (!stored) return undefined;
  return column.compute ? (column.compute(stored, cells.rows) ?? undefined) : stored.cells[column.key];
}
