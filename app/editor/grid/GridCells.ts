import type { Lang } from '@schemes/messages/lang';
import type { CellValue } from '@schemes/model/cell';
import type { Column, Row, TableType } from '@schemes/model/tableType';

/** What a command on cells works on: the table as it stands on this screen. */
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

/** What a cell holds: typed or computed. */
export function heldIn(cells: GridCells, row: string, column: Column): CellValue | undefined {
  const held = cells.rowOf(row);
  if (!held) return undefined;
  return column.compute ? (column.compute(held, cells.rows) ?? undefined) : held.cells[column.key];
}
