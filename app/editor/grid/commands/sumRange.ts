import { integerCell } from '@schemes/model/tables/integerCell';
import { STATED_ROW } from '@schemes/model/tables/tableType';
import { withPartSums } from '@schemes/tableViews/withPartSums';
import type { CellsChange } from '../model/CellsChange';
import { columnTotal } from '../model/columnTotal';
import type { GridCells } from '../model/GridCells';
import type { GridRange } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import type { PastedCell } from '../model/TableVerbs';

/**
 * Writes sums as Alt+= does in a spreadsheet: the sum of its parts into a row that has parts, and the column's total
 * into the row of stated totals. Cells with nothing to sum do not change.
 */
export function sumRange(grid: GridCells, range: GridRange): CellsChange {
  const cells: PastedCell[] = [];
  let lockedCount = 0;
  const rows = withPartSums(grid.type, grid.rows);
  for (const row of grid.rowIds.slice(range.top, range.bottom + 1)) {
    const parts = grid.rows.filter(({ parent }) => parent === row);
    for (const column of grid.type.columns.slice(range.left, range.right + 1)) {
      if (column.kind !== 'integer') continue;
      const isStated = row === STATED_ROW;
      if (!mayEditCell(grid.type, row, column)) {
        if (parts.length > 0 || isStated) lockedCount += 1;
        continue;
      }
      const numbers = parts.map((part) => integerCell(part, column.key)).filter((n) => n !== null);
      const ofParts = numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0);
      const value = isStated ? columnTotal(column, rows) : ofParts;
      if (value !== null) cells.push({ row, column: column.key, value });
    }
  }
  return { cells, rejected: [], lockedCount, guessed: [], renamed: 0 };
}
