import type { Lang } from '@schemes/messages/lang';
import type { CellValue } from '@schemes/model/cells/cell';
import type { Column, Row, TableType } from '@schemes/model/tables/tableType';

/** A table as this screen shows it. */
export interface GridCells {
  readonly lang: Lang;
  /** Columns as shown. */
  readonly type: TableType;
  /** Ids of the rows as shown, the row of stated totals last. */
  readonly rowIds: readonly string[];
  /** Undefined for a row that is not stored yet. */
  readonly rowOf: (id: string) => Row | undefined;
  /** Every row of the table, as computed columns need them. */
  readonly rows: readonly Row[];
}

/** The value of a cell, typed or computed. */
export function valueAt(cells: GridCells, row: string, column: Column): CellValue | undefined {
  const stored = cells.rowOf(row);
  if (!stored) return undefined;
  return column.compute ? (column.compute(stored, cells.rows) ?? undefined) : stored.cells[column.key];
}
