import type { CellsChange } from '../model/CellsChange';
import { type GridCells, valueAt } from '../model/GridCells';
import type { GridRange } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import type { PastedCell } from '../model/TableVerbs';

/** Empties the cells of a range. Cells that have a value and cannot be edited are counted and do not change. */
export function clearRange(grid: GridCells, range: GridRange): CellsChange {
  const cells: PastedCell[] = [];
  let lockedCount = 0;
  for (const row of grid.rowIds.slice(range.top, range.bottom + 1)) {
    for (const column of grid.type.columns.slice(range.left, range.right + 1)) {
      if (valueAt(grid, row, column) === undefined) continue;
      if (mayEditCell(grid.type, row, column)) cells.push({ row, column: column.key, value: undefined });
      else lockedCount += 1;
    }
  }
  return { cells, rejected: [], lockedCount, guessed: [], renamed: 0 };
}
