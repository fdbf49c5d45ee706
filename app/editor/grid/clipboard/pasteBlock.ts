import { readableText } from '@schemes/imports/cells/readableText';
import type { ReadCell } from '@schemes/imports/sheets/readSheetCell';
import { type Column, STATED_ROW } from '@schemes/model/tables/tableType';
import type { OldFont } from '@schemes/model/text/oldFont';
import { nameKey } from '@schemes/tableViews/nameKey';
import type { CellsChange, GuessedValue, RejectedValue } from '../model/CellsChange';
import { type GridCells, valueAt } from '../model/GridCells';
import type { GridRange } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import type { PastedCell } from '../model/TableVerbs';
import type { Block, CopiedText } from './readBlock';
import { readPasted } from './readPasted';

/** A copied cell, the column that it is pasted into, and the result of reading it for this column. */
interface Placed {
  readonly copied: CopiedText;
  readonly column: Column;
  readonly read: ReadCell;
}

/**
 * Lays a copied block over a range. A block that fits the range a whole number of times is repeated to fill it. Any
 * other block starts at the range's first cell and may exceed the range. `newId` makes the ids of rows that are added
 * after the last one; null: no rows can be added. The paste can give a row the name of another person. If a pasted
 * value of such a row is rejected, its cell is emptied, because the old value belongs to the previous person.
 */
export function pasteBlock(
  block: Block,
  range: GridRange,
  grid: GridCells,
  newId: (() => string) | null,
): CellsChange {
  const { type, rowIds } = grid;
  const cells: PastedCell[] = [];
  const rejected: RejectedValue[] = [];
  const guessed: GuessedValue[] = [];
  let lockedCount = 0;
  let renamed = 0;
  const added: string[] = [];
  const lines = repeated(block, range);
  const lastFilled = lines.findLastIndex((line) => line.some(({ text }) => text.trim() !== ''));
  for (const [i, line] of lines.entries()) {
    const existingRow = rowIds[range.top + i];
    const isBeyond = existingRow === undefined || (existingRow === STATED_ROW && i > 0);
    // Blank lines at the end of the block add no rows.
    const newRow = isBeyond && i <= lastFilled ? newId?.() : undefined;
    const row = isBeyond ? newRow : existingRow;
    if (newRow !== undefined) added.push(newRow);
    const neighbour = fontIn(line);
    const placed: Placed[] = [];
    for (const [j, copied] of line.entries()) {
      const column = type.columns[range.left + j];
      const isBlank = copied.text.trim() === '';
      if (row === undefined || !column) {
        if (!isBlank) rejected.push({ ...place(row, column?.key), text: copied.text, problem: OUTSIDE });
      } else if (!mayEditCell(type, row, column)) {
        if (!isBlank) lockedCount += 1;
      } else placed.push({ copied, column, read: readPasted(column, copied, neighbour) });
    }
    if (row === undefined) continue;
    const isRenamed = getsOtherName(grid, row, placed);
    if (isRenamed && hasOtherValues(grid, row, placed)) renamed += 1;
    for (const { copied, column, read } of placed) {
      const at = { row, column: column.key };
      if (read.ok) {
        cells.push({ ...at, value: read.value });
        if (read.guess !== undefined)
          guessed.push({ ...at, text: copied.text, guess: read.guess, value: read.value });
      } else {
        const before = valueAt(grid, row, column);
        const isEmptied = isRenamed && before !== undefined;
        const valueAfter = isEmptied ? undefined : before;
        if (isEmptied) cells.push({ ...at, value: undefined });
        rejected.push({ ...at, text: copied.text, problem: read.problem, isEmptied, valueAfter });
      }
    }
  }
  // A row is added only if the paste writes a value into it.
  const written = added.filter((id) => cells.some(({ row, value }) => row === id && value !== undefined));
  return {
    cells,
    rejected,
    lockedCount,
    guessed,
    renamed,
    ...(written.length > 0 ? { added: written } : {}),
  };
}

const OUTSIDE = { code: 'grid.leftOutside', params: {} } as const;

function place(row: string | undefined, column: string | undefined) {
  return { row: row ?? null, column: column ?? null };
}

/** Whether a row with a name gets another name. */
function getsOtherName(grid: GridCells, row: string, placed: readonly Placed[]): boolean {
  const named = placed.find(({ column }) => column.key === grid.type.label);
  const before = nameKey(grid.rowOf(row)?.cells[grid.type.label]);
  return named?.read.ok === true && before !== null && nameKey(named.read.value) !== before;
}

/** Whether a row has values in columns that the paste does not reach. */
function hasOtherValues(grid: GridCells, row: string, placed: readonly Placed[]): boolean {
  const reached = new Set(placed.map(({ column }) => column.key));
  return Object.keys(grid.rowOf(row)?.cells ?? {}).some((key) => !reached.has(key));
}

function fontIn(line: readonly CopiedText[]): OldFont | undefined {
  for (const { text, font } of line) {
    const found = readableText(text, font).font;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The block, repeated where it fits the range a whole number of times. */
function repeated(block: Block, range: GridRange): Block {
  const high = range.bottom - range.top + 1;
  const wide = range.right - range.left + 1;
  const lines = block.length;
  const longest = Math.max(...block.map((line) => line.length));
  const fits = high % lines === 0 && wide % longest === 0;
  if (!fits || (high === lines && wide === longest)) return block;
  return Array.from({ length: high }, (_, i) =>
    Array.from({ length: wide }, (__, j) => block[i % lines]?.[j % longest] ?? { text: '' }),
  );
}
