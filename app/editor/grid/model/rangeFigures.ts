import { STATED_ROW } from '@schemes/model/tables/tableType';
import { type GridCells, valueAt } from './GridCells';
import type { GridRange } from './gridRange';

/** Counts and the sum of a range. */
export interface RangeFigures {
  readonly rows: number;
  readonly columns: number;
  /** Cells that are not empty. */
  readonly filled: number;
  /** Sum of the whole numbers; null if there are none. */
  readonly sum: number | null;
}

/**
 * Counts and sums a range. Percentages are not summed, and the row of stated totals is not summed together with other
 * rows.
 */
export function rangeFigures(grid: GridCells, range: GridRange): RangeFigures {
  const rows = grid.rowIds.slice(range.top, range.bottom + 1);
  const columns = grid.type.columns.slice(range.left, range.right + 1);
  let filled = 0;
  let sum: number | null = null;
  for (const row of rows) {
    for (const column of columns) {
      const value = valueAt(grid, row, column);
      if (value === undefined) continue;
      filled += 1;
      if (row === STATED_ROW && rows.length > 1) continue;
      if (column.kind === 'integer' && typeof value === 'number') sum = (sum ?? 0) + value;
    }
  }
  return { rows: rows.length, columns: columns.length, filled, sum };
}
