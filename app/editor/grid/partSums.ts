import { integerCell } from '@schemes/model/integerCell';
import type { Row, TableType } from '@schemes/model/tableType';
import { summedColumns } from '@schemes/rules/sums/summedColumns';

const SUMMED = ['B1', 'B11'];

/**
 * Sub-totals: what the parts of a row add up to, by row and column, where the row itself does not say so. The same
 * columns that the rule `sums.parts` adds.
 */
export function partSums(
  type: TableType,
  rows: readonly Row[],
): ReadonlyMap<string, Readonly<Record<string, number>>> {
  const sums = new Map<string, Record<string, number>>();
  if (!SUMMED.includes(type.id)) return sums;
  const columns = summedColumns(type.id);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) {
    if (row.parent === undefined || !byId.has(row.parent)) continue;
    const sum = sums.get(row.parent) ?? {};
    for (const { key } of columns) {
      const value = integerCell(row, key);
      if (value !== null) sum[key] = (sum[key] ?? 0) + value;
    }
    sums.set(row.parent, sum);
  }
  for (const [id, sum] of sums) {
    for (const key of Object.keys(sum)) if (byId.get(id)?.cells[key] === sum[key]) delete sum[key];
  }
  return sums;
}
