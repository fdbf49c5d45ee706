import type { GridPlace } from './gridPlace';

/** A rectangle of cells by the indexes of its rows and columns as shown, all four inclusive. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The range between the cursor and its other corner; only the cursor's cell if there is no other corner. */
export function gridRange(
  cursor: GridPlace,
  focusCell: GridPlace | null,
  rows: readonly string[],
  columns: readonly string[],
): GridRange {
  const row = at(rows, cursor.row, 0);
  const column = at(columns, cursor.column, 0);
  const toRow = focusCell ? at(rows, focusCell.row, row) : row;
  const toColumn = focusCell ? at(columns, focusCell.column, column) : column;
  return {
    top: Math.min(row, toRow),
    bottom: Math.max(row, toRow),
    left: Math.min(column, toColumn),
    right: Math.max(column, toColumn),
  };
}

/**
 * The next cell of a range by its indexes as shown: down the columns (Enter) or along the rows (Tab), from the last
 * cell to the first and back. For a cell outside the range it is the first cell of the range or, backwards, the last.
 */
export function nextInRange(
  range: GridRange,
  at: { readonly row: number; readonly column: number },
  way: 'down' | 'along',
  by: 1 | -1,
): { readonly row: number; readonly column: number } {
  const high = range.bottom - range.top + 1;
  const wide = range.right - range.left + 1;
  const [r, c] = [at.row - range.top, at.column - range.left];
  const inside = r >= 0 && r < high && c >= 0 && c < wide;
  const now = inside ? (way === 'down' ? c * high + r : r * wide + c) : by === 1 ? -1 : 0;
  const next = (now + by + high * wide) % (high * wide);
  return way === 'down'
    ? { row: range.top + (next % high), column: range.left + Math.floor(next / high) }
    : { row: range.top + Math.floor(next / wide), column: range.left + (next % wide) };
}

/**
 * The range that the fill handle fills when it is dragged to a cell: down or to the right, whichever is further; null
 * if the cell is neither below nor to the right.
 */
export function fillTarget(range: GridRange, row: number, column: number): GridRange | null {
  const [down, right] = [row - range.bottom, column - range.right];
  if (down <= 0 && right <= 0) return null;
  return down >= right ? { ...range, bottom: row } : { ...range, right: column };
}

/** Whether a cell is in a range. */
export function isInRange({ top, bottom, left, right }: GridRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Whether a range is more than one cell. */
export function isMany({ top, bottom, left, right }: GridRange): boolean {
  return top !== bottom || left !== right;
}

function at(ids: readonly string[], id: string, missing: number): number {
  const found = ids.indexOf(id);
  return found === -1 ? missing : found;
}
