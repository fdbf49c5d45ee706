import { integerCell } from '../model/tables/integerCell';
import type { Row, TableType } from '../model/tables/tableType';
import { summedColumns } from './summedColumns';

const SUMMED = ['seats', 'headcount'];

/** The sums over the parts of a row, by column. */
export interface PartSum {
  /** Number of parts. */
  readonly parts: number;
  readonly sums: Readonly<Record<string, number>>;
}

/**
 * Sub-totals by the id of the row with parts, in the columns that the rule `sums.parts` adds and in computed columns with a
 * total. Empty for types of tables whose rows do not consist of their parts.
 */
export function partSums(type: TableType, rows: readonly Row[]): ReadonlyMap<string, PartSum> {
  const found = new Map<string, { parts: number; sums: Record<string, number> }>();
  if (!SUMMED.includes(type.id)) return found;
  const added = new Set(summedColumns(type.id).map(({ key }) => key));
  const columns = type.columns.filter(({ key, total, compute }) => added.has(key) || (total && compute));
  const ids = new Set(rows.map(({ id }) => id));
  for (const row of rows) {
    if (row.parent === undefined || !ids.has(row.parent)) continue;
    const sum = found.get(row.parent) ?? { parts: 0, sums: {} };
    sum.parts += 1;
    for (const { key, compute } of columns) {
      const value = compute ? compute(row, rows) : integerCell(row, key);
      if (typeof value === 'number') sum.sums[key] = (sum.sums[key] ?? 0) + value;
    }
    found.set(row.parent, sum);
  }
  return found;
}

/** The sub-totals that differ from the typed cells of a row, which may be empty. The command Alt+= writes them into it. */
export function missingSums(
  type: TableType,
  row: Row,
  sum: PartSum | undefined,
): Readonly<Record<string, number>> {
  const typed = type.columns.filter(({ compute }) => !compute).map(({ key }) => key);
  const missing = typed.flatMap((key) => {
    const value = sum?.sums[key];
    return value === undefined || value === row.cells[key] ? [] : [[key, value] as const];
  });
  return Object.fromEntries(missing);
}
