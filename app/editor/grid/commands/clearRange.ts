import type { CellsChange } from '../model/CellsChange';
import { type GridCells, valueAt } from '../model/GridCells';
import type { GridRange } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import type { PastedCell } from '../model/TableVerbs';

/** Empties a range. */
export function clearRange(grid: GridCells, range: GridRange): CellsChange {
  const cells: PastedCell[] = [];
  let kept = 0;
  for (const row of grid.rowIds.slice(range.top, range.bottom + 1)) {
    for (const column of grid.type.columns.slice(range.left, range.right + 1)) {
      if (valueAt(grid, row, column) === undefined) continue;
      if (mayEditCell(grid.type, row, column)) cells.push({ row, column: column.key, value: undefined });
      else kept += 1;
    }
  }
  return { cells, left: [], kept, guessed: [], renamed: 0 };
}
