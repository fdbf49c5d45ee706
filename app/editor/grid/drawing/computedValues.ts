import type { CellValue } from '@schemes/model/cells/cell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';

/** The values of a row's computed columns as JSON, so that the row renders only when they change. */
export function computedValues(type: TableType, row: Row, rows: readonly Row[]): string {
  // The row of stated totals has typed values only.
  if (row.id === STATED_ROW) return '{}';
  const values: Record<string, CellValue | null> = {};
  for (const { key, compute } of type.columns) if (compute) values[key] = compute(row, rows);
  return JSON.stringify(values);
}
