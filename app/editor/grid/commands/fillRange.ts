import { type CellValue, checkCell } from '@schemes/model/cells/cell';
import { type Column, STATED_ROW } from '@schemes/model/tables/tableType';
import { plainText } from '../clipboard/plainText';
import { readPasted } from '../clipboard/readPasted';
import type { CellsChange, GuessedValue, RejectedValue } from '../model/CellsChange';
import { type GridCells, valueAt } from '../model/GridCells';
import type { GridRange } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import type { PastedCell } from '../model/TableVerbs';
import { continueSeries } from './continueSeries';

/**
 * Fills a range from its first row (`down`) or first column (`right`). A range of one row (or column) is filled from
 * the row above (or the column to the left). If there is no such row or column, nothing is filled.
 */
export function fillRange(grid: GridCells, range: GridRange, direction: 'down' | 'right'): CellsChange {
  const { type, rowIds } = grid;
  const writer = cellWriter(grid);
  const down = direction === 'down';
  const isSingle = down ? range.top === range.bottom : range.left === range.right;
  const source = (down ? range.top : range.left) - (isSingle ? 1 : 0);
  if (source < 0) return writer.change();
  for (let r = range.top; r <= range.bottom; r++) {
    for (let c = range.left; c <= range.right; c++) {
      if (source === (down ? r : c)) continue;
      const fromRow = rowIds[down ? source : r];
      const fromColumn = type.columns[down ? c : source];
      if (fromRow !== undefined && fromColumn)
        writer.put(r, c, fromColumn, valueAt(grid, fromRow, fromColumn));
    }
  }
  return writer.change();
}

/**
 * Extends a range as the fill handle of a spreadsheet does: down to the row `to.bottom` or, if that is not below the
 * range, right to the column `to.right`. Series continue, and all other values are repeated. A fill downwards stops
 * before the row of stated totals.
 */
export function fillSeries(grid: GridCells, range: GridRange, to: GridRange): CellsChange {
  const { type, rowIds } = grid;
  const writer = cellWriter(grid);
  const rows = rowIds.slice(range.top, range.bottom + 1);
  const columns = type.columns.slice(range.left, range.right + 1);
  if (to.bottom > range.bottom) {
    const last = rowIds[to.bottom] === STATED_ROW ? to.bottom - 1 : to.bottom;
    const count = Math.max(0, last - range.bottom);
    for (const [i, column] of columns.entries()) {
      const values = rows.map((row) => valueAt(grid, row, column));
      for (const [n, value] of continueSeries(column, values, count).entries())
        writer.put(range.bottom + 1 + n, range.left + i, column, value);
    }
    return writer.change();
  }
  const targets = type.columns.slice(range.right + 1, to.right + 1);
  // Two columns of choices have different codes, so a choice is copied to another column by its label.
  const isOneKind = [...columns, ...targets].every(({ kind }) => kind === columns[0]?.kind);
  for (const [r, row] of rows.entries()) {
    const values = columns.map((column) => valueAt(grid, row, column));
    const series = columns[0] && isOneKind ? continueSeries(columns[0], values, targets.length) : null;
    for (const [n, target] of targets.entries()) {
      const from = n % columns.length;
      const fromColumn = series && !target.choices ? target : columns[from];
      if (fromColumn)
        writer.put(range.top + r, range.right + 1 + n, fromColumn, series ? series[n] : values[from]);
    }
  }
  return writer.change();
}

/**
 * The last row that a double click on the fill handle fills. It follows the first of these columns that is filled below
 * the range: the one to its left, the one to its right, the column of names. It is the last row of the range if none of
 * them is filled there.
 */
export function lastRowToFill(grid: GridCells, range: GridRange): number {
  const { rowIds, type } = grid;
  const names = type.columns.find(({ key }) => key === type.label);
  for (const beside of [type.columns[range.left - 1], type.columns[range.right + 1], names]) {
    if (!beside) continue;
    let last = range.bottom;
    for (const row of rowIds.slice(range.bottom + 1)) {
      if (row === STATED_ROW || !isShown(grid, row, beside)) break;
      last += 1;
    }
    if (last > range.bottom) return last;
  }
  return range.bottom;
}

/** Whether a cell is not empty. The label of a fixed row is displayed although it is not stored. */
function isShown(grid: GridCells, row: string, column: Column): boolean {
  const { label, fixedRows } = grid.type;
  return (column.key === label && fixedRows.includes(row)) || valueAt(grid, row, column) !== undefined;
}

/** Collects values to write, by the visible indexes of row and column. */
function cellWriter(grid: GridCells) {
  const cells: PastedCell[] = [];
  const rejected: RejectedValue[] = [];
  const guessed: GuessedValue[] = [];
  let lockedCount = 0;
  return {
    /**
     * Writes a value of the column `source` into a cell. For a cell of another column, or a value that its column does
     * not accept, the text of the value is read as if it were pasted.
     */
    put(r: number, c: number, source: Column, value: CellValue | undefined): void {
      const row = grid.rowIds[r];
      const column = grid.type.columns[c];
      if (row === undefined || !column) return;
      if (!mayEditCell(grid.type, row, column)) {
        lockedCount += 1;
        return;
      }
      const at = { row, column: column.key };
      if (value === undefined) {
        cells.push({ ...at, value });
        return;
      }
      const problem = checkCell(column, value);
      if (column.key === source.key && problem === null) {
        cells.push({ ...at, value });
        return;
      }
      const text = plainText(grid.lang, source, value);
      const read = readPasted(column, { text });
      if (read.ok) {
        cells.push({ ...at, value: read.value });
        if (read.guess !== undefined) guessed.push({ ...at, text, guess: read.guess, value: read.value });
      } else rejected.push({ ...at, text, problem: read.problem, valueAfter: valueAt(grid, row, column) });
    },
    change: (): CellsChange => ({ cells, rejected, lockedCount, guessed, renamed: 0 }),
  };
}
