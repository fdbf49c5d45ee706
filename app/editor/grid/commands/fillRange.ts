import { checkCell } from '@schemes/model/cells/cell';
import { plainText } from '../clipboard/plainText';
import { readPasted } from '../clipboard/readPasted';
import type { CellsChange, GuessedValue, LeftValue } from '../model/CellsChange';
import { type GridCells, valueAt } from '../model/GridCells';
import type { GridRange } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import type { PastedCell } from '../model/TableVerbs';

/**
 * Fills a range from its first row (`down`) or first column (`right`); where the range is one cell high or wide, from
 * the neighbour above or to the left.
 */
export function fillRange(grid: GridCells, range: GridRange, direction: 'down' | 'right'): CellsChange {
  const { type, rowIds, lang } = grid;
  const cells: PastedCell[] = [];
  const left: LeftValue[] = [];
  const guessed: GuessedValue[] = [];
  let kept = 0;
  const down = direction === 'down';
  const isSingle = down ? range.top === range.bottom : range.left === range.right;
  const source = (down ? range.top : range.left) - (isSingle ? 1 : 0);
  if (source < 0) return { cells, left, kept, guessed, renamed: 0 };
  for (let r = range.top; r <= range.bottom; r++) {
    for (let c = range.left; c <= range.right; c++) {
      if (source === (down ? r : c)) continue;
      const row = rowIds[r];
      const column = type.columns[c];
      const fromRow = rowIds[down ? source : r];
      const fromColumn = type.columns[down ? c : source];
      if (row === undefined || fromRow === undefined || !column || !fromColumn) continue;
      if (!mayEditCell(type, row, column)) {
        kept += 1;
        continue;
      }
      const value = valueAt(grid, fromRow, fromColumn);
      if (value === undefined || (column === fromColumn && checkCell(column, value) === null)) {
        cells.push({ row, column: column.key, value });
        continue;
      }
      const text = plainText(lang, fromColumn, value);
      const read = readPasted(column, { text });
      if (read.ok) {
        cells.push({ row, column: column.key, value: read.value });
        if (read.guess !== undefined)
          guessed.push({ row, column: column.key, text, guess: read.guess, value: read.value });
      } else
        left.push({
          row,
          column: column.key,
          text,
          problem: read.problem,
          holds: valueAt(grid, row, column),
        });
    }
  }
  return { cells, left, kept, guessed, renamed: 0 };
}
