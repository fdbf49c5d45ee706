import type { TableSnapshot } from '@schemes/model/scheme/snapshot';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { withPartSums } from '@schemes/tableViews/withPartSums';
import { appendixColumns } from './appendixColumns';
import { evenDecimals } from './evenDecimals';
import type { PaperColumn } from './paperColumn';

/** A table as a paper prints it: its columns and rows, and whether a row of totals follows them. */
export interface PrintedTable {
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly Row[];
  readonly totals: boolean;
}

/**
 * A table of the scheme with the columns that it prints. The row of stated totals is omitted: it is a check for the
 * writers, and papers print the computed total.
 */
export function printedTable(table: Pick<TableSnapshot, 'rows'>, type: TableType): PrintedTable {
  const rows = withPartSums(
    type,
    table.rows.filter((row) => row.id !== STATED_ROW),
  );
  const columns = printedColumns(appendixColumns(type), rows);
  const totals = columns.some((column) => column.total) && type.columns.some((column) => column.total);
  return { columns: evenDecimals(columns, rows), rows, totals };
}

/**
 * The columns that are printed. Sparse columns without a value are always omitted, optional ones only in a crowded
 * table.
 */
function printedColumns(columns: readonly PaperColumn[], rows: readonly Row[]): readonly PaperColumn[] {
  if (rows.length === 0) return columns;
  const isCrowded = columns.length > CROWDED;
  return columns.filter((column) => {
    const mayLeaveOut = column.sparse || (isCrowded && column.optional);
    return !mayLeaveOut || rows.some((row) => column.lines(row, rows).length > 0);
  });
}

/** The most columns of a table that is not crowded. A crowded table is printed without empty optional columns. */
const CROWDED = 13;
