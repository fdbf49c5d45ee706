import type { GridCommand } from './GridCommand';

/** A cell by the ids of its row and column. */
export interface GridPlace {
  readonly row: string;
  readonly column: string;
}

/** A cell that the cursor should go to. */
export interface WantedCell extends GridPlace {
  /** Whether to show the cell without moving the focus. */
  readonly isQuiet?: boolean;
}

/**
 * The cell to which a moving command leads; null: Tab leaves the table. If the row of the place was removed, the
 * command starts from the first row.
 */
export function gridPlace(
  place: GridPlace,
  command: Extract<GridCommand, { kind: 'move' | 'next' | 'edge' }>,
  rows: readonly string[],
  columns: readonly string[],
): GridPlace | null {
  const row = Math.max(0, rows.indexOf(place.row));
  const column = Math.max(0, columns.indexOf(place.column));
  const at = (r: number, c: number): GridPlace => ({
    row: rows[Math.max(0, Math.min(rows.length - 1, r))] ?? place.row,
    column: columns[Math.max(0, Math.min(columns.length - 1, c))] ?? place.column,
  });
  switch (command.kind) {
    case 'move':
      return at(row + command.rows, column + command.columns);
    case 'edge':
      return at(edge(command.row, row, rows.length), edge(command.column, column, columns.length));
    case 'next': {
      const next = row * columns.length + column + command.by;
      if (next < 0 || next >= rows.length * columns.length) return null;
      return at(Math.floor(next / columns.length), next % columns.length);
    }
  }
}

function edge(which: 'same' | 'first' | 'last', now: number, length: number): number {
  return which === 'same' ? now : which === 'first' ? 0 : length - 1;
}
