import type { CellValue } from '@schemes/model/cells/cell';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';

/** Values of a row's computed columns as JSON, so that a row is drawn anew only when they change. */
export function computedValues(type: TableType, row: Row, rows: readonly Row[]): string {
  // What a decision states is not computed: only what was typed stands in that row.
  if (row.id === STATED_ROW) return '{}';
  const values: Record<string, CellValue | null> = {};
  for (const { key, compute } of type.columns) if (compute) values[key] = compute(row, rows);
  return JSON.stringify(values);
}
