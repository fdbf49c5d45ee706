import { integerCell } from '@schemes/model/tables/integerCell';
import { type Column, type Row, STATED_ROW } from '@schemes/model/tables/tableType';

/** The sum of a column over top-level rows without the row of stated totals; null if no row has a number. */
export function columnTotal(column: Column, rows: readonly Row[]): number | null {
  const ids = new Set(rows.map((row) => row.id));
  let sum: number | null = null;
  for (const row of rows) {
    if (row.id === STATED_ROW || (row.parent !== undefined && ids.has(row.parent))) continue;
    const value = column.compute ? column.compute(row, rows) : integerCell(row, column.key);
    if (typeof value === 'number') sum = (sum ?? 0) + value;
  }
  return sum;
}
