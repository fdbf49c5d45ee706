import type { CellType, CellValue } from '@schemes/model/cells/cell';
import type { Column, Row } from '@schemes/model/tables/tableType';
import { type GridCells, valueAt } from '../model/GridCells';
import type { GridView } from '../model/gridView';
import { fitsFilter } from './fitsFilter';

const collator = new Intl.Collator('vi', { numeric: true, sensitivity: 'variant' });

/**
 * Ids of the rows that a view shows, in its order. Parts stay below their row and are sorted among themselves. A row is
 * shown if it or one of its parts fits the filters, and a part is shown if it or its row fits. Empty cells come last in
 * both sort directions.
 */
export function viewRows(grid: GridCells, body: readonly Row[], view: GridView): readonly string[] {
  const ids = new Set(body.map(({ id }) => id));
  const tops: Row[] = [];
  const parts = new Map<string, Row[]>();
  for (const row of body) {
    if (row.parent === undefined || !ids.has(row.parent)) {
      tops.push(row);
      continue;
    }
    const siblings = parts.get(row.parent);
    if (siblings) siblings.push(row);
    else parts.set(row.parent, [row]);
  }
  const fits = rowFilter(grid, view);
  const order = sorter(grid, view);
  return order(tops).flatMap((row) => {
    const below = parts.get(row.id) ?? [];
    const rowFits = fits(row);
    const fitting = rowFits ? below : below.filter(fits);
    return rowFits || fitting.length > 0 ? [row.id, ...order(fitting).map(({ id }) => id)] : [];
  });
}

/** Whether a row passes the filters of a view. */
export function rowFilter(grid: GridCells, { filters }: GridView): (row: Row) => boolean {
  const filtered = grid.type.columns.flatMap((column) => {
    const filter = filters[column.key];
    return filter === undefined ? [] : [{ column, filter }];
  });
  return (row) =>
    filtered.every(({ column, filter }) =>
      fitsFilter(grid.lang, column, valueAt(grid, row.id, column), filter),
    );
}

function sorter(grid: GridCells, { sort }: GridView): (rows: readonly Row[]) => readonly Row[] {
  const column = grid.type.columns.find(({ key }) => key === sort?.column);
  if (!sort || !column) return (rows) => rows;
  return (rows) =>
    rows
      .map((row) => ({ row, key: keyOf(grid, row, column) }))
      .sort((a, b) => {
        if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
        return (sort.down ? -1 : 1) * compareKeys(a.key, b.key);
      })
      .map(({ row }) => row);
}

function keyOf(grid: GridCells, row: Row, column: Column) {
  return sortKey(column, valueAt(grid, row.id, column));
}

/**
 * The sort key of a cell: numbers and dates by value, choices in the order of the list, people by their given name as in
 * Vietnamese lists (Nguyễn Văn An before Lê Thị Bình), other text unchanged. Null: the cell is empty.
 */
export function sortKey(type: CellType, value: CellValue | undefined): number | string | null {
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return type.choices?.indexOf(value[0] ?? '') ?? 0;
  if (type.kind === 'choice') return type.choices?.indexOf(value) ?? 0;
  if (type.key !== 'full_name') return value;
  const words = value.trim().split(/\s+/);
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

/** Compares two sort keys of one column. */
export function compareKeys(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}
