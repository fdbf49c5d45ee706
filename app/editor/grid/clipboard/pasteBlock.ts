import { STATED_ROW } from '@schemes/model/tables/tableType';
import type { CellsChange, LeftValue } from '../model/CellsChange';
import type { GridCells } from '../model/GridCells';
import type { GridRange } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import type { PastedCell } from '../model/TableVerbs';
import type { Block } from './readBlock';
import { readPasted } from './readPasted';

/**
 * Lays a copied block over a range. A block that fits the range a whole number of times is repeated to fill it. Any other
 * block starts at the range's first cell and may exceed the range. `newId` names rows beyond the last; null: the table
 * takes no rows.
 */
export function pasteBlock(
  block: Block,
  range: GridRange,
  grid: GridCells,
  newId: (() => string) | null,
): CellsChange {
  const { type, rowIds, lang } = grid;
  const cells: PastedCell[] = [];
  const left: LeftValue[] = [];
  let kept = 0;
  for (const [i, line] of repeated(block, range).entries()) {
    const there = rowIds[range.top + i];
    const row = there === STATED_ROW && i > 0 ? newId?.() : (there ?? newId?.());
    for (const [j, copied] of line.entries()) {
      const column = type.columns[range.left + j];
      const isBlank = copied.text.trim() === '';
      if (row === undefined || !column) {
        if (!isBlank) left.push({ ...place(row, column?.key), text: copied.text, problem: OUTSIDE });
      } else if (!mayEditCell(type, row, column)) {
        if (!isBlank) kept += 1;
      } else {
        const parsed = readPasted(lang, column, copied);
        if (parsed.ok) cells.push({ row, column: column.key, value: parsed.value });
        else left.push({ ...place(row, column.key), text: copied.text, problem: parsed.problem });
      }
    }
  }
  return { cells, left, kept };
}

const OUTSIDE = { code: 'grid.leftOutside', params: {} } as const;

function place(row: string | undefined, column: string | undefined) {
  return { row: row ?? null, column: column ?? null };
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
