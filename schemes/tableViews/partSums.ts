import { integerCell } from '../model/tables/integerCell';
import type { Row, TableType } from '../model/tables/tableType';
import { summedColumns } from './summedColumns';

const SUMMED = ['seats', 'headcount'];

/** What the parts of a row add up to, by column. */
export interface PartSum {
  readonly parts: number;
  readonly sums: Readonly<Record<string, number>>;
}

/**
 * Sub-totals by row: what its parts add up to in the columns that the rule `sums.parts` adds, and in those that are
 * computed and totalled. Of tables whose rows are made of their parts; elsewhere none.
 */
export function partSums(type: TableType, rows: readonly Row[]): ReadonlyMap<string, PartSum> {
  const found = new Map<string, { parts: number; sums: Record<string, number> }>();
  if (!SUMMED.includes(type.id)) return found;
  const added = new Set(summedColumns(type.id).map(({ key }) => key));
  const columns = type.columns.filter(({ key, total, compute }) => added.has(key) || (total && compute));
  const ids = new Set(rows.map(({ id }) => id));
  for (const row of rows) {
    if (row.parent === undefined || !ids.has(row.parent)) continue;
    const of = found.get(row.parent) ?? { parts: 0, sums: {} };
    of.parts += 1;
    for (const { key, compute } of columns) {
      const value = compute ? compute(row, rows) : integerCell(row, key);
      if (typeof value === 'number') of.sums[key] = (of.sums[key] ?? 0) + value;
    }
    found.set(row.parent, of);
  }
  return found;
}

/** Those sub-totals that a row does not say itself, to be written into its cells (Alt+=). */
export function unsaidSums(
  type: TableType,
  row: Row,
  sum: PartSum | undefined,
): Readonly<Record<string, number>> {
  const typed = type.columns.filter(({ compute }) => !compute).map(({ key }) => key);
  const unsaid = typed.flatMap((key) => {
    const value = sum?.sums[key];
    return value === undefined || value === row.cells[key] ? [] : [[key, value] as const];
  });
  return Object.fromEntries(unsaid);
}
