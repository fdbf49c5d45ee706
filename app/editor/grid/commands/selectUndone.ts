import type { GridPlace } from '../model/gridPlace';
import type { SelectionChange } from '../model/Selection';
import type { UndonePlace } from '../model/TableVerbs';

/** The table after an undo, and its rows before. */
interface UndoneView {
  /** Ids of the rows shown now, and of those shown before the undo. */
  readonly rows: readonly string[];
  readonly rowsBefore: readonly string[];
  readonly columns: readonly string[];
  readonly activeCell: GridPlace | null;
}

/**
 * The selection after an undo or a redo: the changed cells as a range if they form a rectangle, else the first of them.
 * If rows were removed, it is the row now in their place. Null: a filter or a hidden column hides every changed cell.
 */
export function selectUndone(
  places: readonly UndonePlace[],
  { rows, rowsBefore, columns, activeCell }: UndoneView,
): Extract<SelectionChange, { kind: 'activate' | 'select' }> | null {
  const rowAt = new Map(rows.map((row, index) => [row, index]));
  const columnAt = new Map(columns.map((column, index) => [column, index]));
  const activeColumn = activeCell && columnAt.has(activeCell.column) ? activeCell.column : columns[0];
  if (activeColumn === undefined) return null;
  const cells = places.flatMap(({ row, column }) => {
    const r = rowAt.get(row);
    const c = columnAt.get(column ?? activeColumn);
    return r === undefined || c === undefined ? [] : [{ r, c }];
  });
  if (cells.length === 0) {
    const removed = places.map(({ row }) => rowsBefore.indexOf(row)).filter((index) => index !== -1);
    const isGone = places.some(({ row, column }) => column === null && !rowAt.has(row));
    const row = isGone && removed.length > 0 ? rows[Math.min(...removed, rows.length - 1)] : undefined;
    return row === undefined ? null : { kind: 'activate', cell: { row, column: activeColumn } };
  }
  const top = Math.min(...cells.map(({ r }) => r));
  const bottom = Math.max(...cells.map(({ r }) => r));
  const left = Math.min(...cells.map(({ c }) => c));
  const right = Math.max(...cells.map(({ c }) => c));
  const place = (r: number, c: number): GridPlace => ({ row: rows[r] ?? '', column: columns[c] ?? '' });
  const isRectangle = cells.length === (bottom - top + 1) * (right - left + 1);
  if (cells.length > 1 && isRectangle)
    return { kind: 'select', activeCell: place(top, left), focusCell: place(bottom, right) };
  const first = cells.reduce((a, b) => (b.r < a.r || (b.r === a.r && b.c < a.c) ? b : a));
  return { kind: 'activate', cell: place(first.r, first.c) };
}
