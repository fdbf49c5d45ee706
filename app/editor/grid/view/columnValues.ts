import { formatCell } from '@schemes/messages/formatCell';
import type { CellValue } from '@schemes/model/cells/cell';
import type { Column, Row } from '@schemes/model/tables/tableType';
import { type GridCells, valueAt } from '../model/GridCells';
import type { GridView } from '../model/gridView';
import { compareKeys, rowFilter, sortKey } from './viewRows';

/** A value of a column, as its filter lists it. */
export interface ColumnValue {
  /** What the filter stores: a code, a number or a text; `''` is the empty cell. */
  readonly key: string;
  readonly value: CellValue | undefined;
  readonly label: string;
  /** Number of rows that have the value and pass the filters of the other columns. */
  readonly rows: number;
}

/**
 * The different values of a column in sort order, the empty cell last. A cell of several choices counts for each of
 * them. The column's own filter is not applied, so that the values it hides are listed too.
 */
export function columnValues(
  grid: GridCells,
  body: readonly Row[],
  view: GridView,
  column: Column,
): readonly ColumnValue[] {
  const { [column.key]: _own, ...filters } = view.filters;
  const passes = rowFilter(grid, { ...view, filters });
  const found = new Map<string, { readonly value: CellValue | undefined; rows: number }>();
  for (const row of body) {
    const stored = valueAt(grid, row.id, column);
    const values: readonly (CellValue | undefined)[] =
      typeof stored === 'object' ? stored.map((code) => [code]) : [stored];
    for (const value of values) {
      const key = value === undefined ? '' : String(value);
      const known = found.get(key) ?? { value, rows: 0 };
      if (passes(row)) known.rows += 1;
      found.set(key, known);
    }
  }
  return [...found]
    .map(([key, { value, rows }]) => ({ key, value, rows, label: formatCell(grid.lang, column, value) }))
    .sort((a, b) => {
      const [one, other] = [sortKey(column, a.value), sortKey(column, b.value)];
      if (one === null || other === null) return Number(one === null) - Number(other === null);
      return compareKeys(one, other);
    });
}
