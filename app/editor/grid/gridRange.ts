import type { GridPlace } from './gridPlace';

/** A rectangle of cells by the places of its rows and columns on the screen, all four included. */
export interface GridRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The range between the cursor and the corner it was drawn to; the cursor's cell alone where there is none. */
export function gridRange(
  cursor: GridPlace,
  reach: GridPlace | null,
  rows: readonly string[],
  columns: readonly string[],
): GridRange {
  const row = at(rows, cursor.row, 0);
  const column = at(columns, cursor.column, 0);
  const toRow = reach ? at(rows, reach.row, row) : row;
  const toColumn = reach ? at(columns, reach.column, column) : column;
  return {
    top: Math.min(row, toRow),
    bottom: Math.max(row, toRow),
    left: Math.min(column, toColumn),
    right: Math.max(column, toColumn),
  };
}

/** Whether a range is more than one cell. */
export function isMany({ top, bottom, left, right }: GridRange): boolean {
  return top !== bottom || left !== right;
}

function at(ids: readonly string[], id: string, missing: number): number {
  const found = ids.indexOf(id);
  return found === -1 ? missing : found;
}
