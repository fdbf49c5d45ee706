import { STATED_ROW } from '@schemes/model/tables/tableType';
import type { CellsChange, LeftValue } from '../model/CellsChange';
import type { GridCells } from '../model/GridCells';
import type { GridRange } from '../model/gridRange';
import { mayEditCell } from '../model/mayEditCell';
import type { PastedCell } from '../model/TableVerbs';
import type { Block } from './readBlock';
import { readPasted } from './readPasted';

/**
 * Lays a copied block over a range. A single value, or a block that fits the range several times, fills it; else the
 * block lies at the range's first cell, however large. Rows beyond the last are named by `fresh` (null: none may be added).
 */
export function pasteBlock(
  block: Block,
  range: GridRange,
  grid: GridCells,
  fresh: (() => string) | null,
): CellsChange {
  const { type, rowIds, lang } = grid;
  const cells: PastedCell[] = [];
  const left: LeftValue[] = [];
  let kept = 0;
  for (const [i, line] of laid(block, range).entries()) {
    const there = rowIds[range.top + i];
    const row = there === STATED_ROW && i > 0 ? fresh?.() : (there ?? fresh?.());
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

/** The block as often as it goes into the range. */
function laid(block: Block, range: GridRange): Block {
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
