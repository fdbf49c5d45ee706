import { integerCell } from '@schemes/model/tables/integerCell';
import { type Column, type Row, STATED_ROW } from '@schemes/model/tables/tableType';

/** Sum of a column over top-level rows; null if no row has a number. Stated totals are not summed. */
export function columnTotal(column: Column, rows: readonly Row[]): number | null {
  const ids = new Set(rows.map((row) => row.id));
  const numbers = rows
    .filter((row) => row.id !== STATED_ROW && (row.parent === undefined || !ids.has(row.parent)))
    .map((row) => (column.compute ? column.compute(row, rows) : integerCell(row, column.key)))
    .filter((value) => typeof value === 'number');
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0);
}
