import type { Column, Row } from '@schemes/model/tables/tableType';
import { type GridCells, heldIn } from '../model/GridCells';
import type { GridView } from '../model/gridView';
import { fitsFilter } from './fitsFilter';
import { sortKey } from './sortKey';

const words = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/**
 * Ids of the rows that a view shows, in its order. Parts stay below their row and are sorted among themselves; a row is
 * shown where it or one of its parts fits, a part where it or its row does. Empty cells come last either way.
 */
export function viewRows(grid: GridCells, body: readonly Row[], view: GridView): readonly string[] {
  const ids = new Set(body.map(({ id }) => id));
  const tops: Row[] = [];
  const parts = new Map<string, Row[]>();
  for (const row of body) {
    if (row.parent === undefined || !ids.has(row.parent)) tops.push(row);
    else if (!parts.get(row.parent)?.push(row)) parts.set(row.parent, [row]);
  }
  const fits = fitter(grid, view);
  const order = sorter(grid, view);
  return order(tops).flatMap((row) => {
    const below = parts.get(row.id) ?? [];
    const whole = fits(row);
    const fitting = whole ? below : below.filter(fits);
    return whole || fitting.length > 0 ? [row.id, ...order(fitting).map(({ id }) => id)] : [];
  });
}

function fitter(grid: GridCells, { filters }: GridView): (row: Row) => boolean {
  const asked = grid.type.columns.flatMap((column) => {
    const filter = filters[column.key];
    return filter === undefined ? [] : [{ column, filter }];
  });
  return (row) =>
    asked.every(({ column, filter }) => fitsFilter(grid.lang, column, heldIn(grid, row.id, column), filter));
}

function sorter(grid: GridCells, { sort }: GridView): (rows: readonly Row[]) => readonly Row[] {
  const column = grid.type.columns.find(({ key }) => key === sort?.column);
  if (!sort || !column) return (rows) => rows;
  return (rows) =>
    rows
      .map((row) => ({ row, key: keyOf(grid, row, column) }))
      .sort((a, b) => {
        if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
        return (sort.down ? -1 : 1) * compare(a.key, b.key);
      })
      .map(({ row }) => row);
}

function keyOf(grid: GridCells, row: Row, column: Column) {
  return sortKey(column, heldIn(grid, row.id, column));
}

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return words.compare(String(a), String(b));
}
