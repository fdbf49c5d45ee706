import { STATED_ROW } from '@schemes/model/tables/tableType';
import { pasteBlock } from '../clipboard/pasteBlock';
import type { Block } from '../clipboard/readBlock';
import type { CellsChange } from '../model/CellsChange';
import type { GridCells } from '../model/GridCells';
import type { GridPlace } from '../model/gridPlace';
import type { GridRange } from '../model/gridRange';
import { newRowId } from '../model/newRowId';

/** What a paste writes, and the far corner of the pasted cells; no corner for a single value. */
export interface PastePlan {
  readonly change: CellsChange;
  readonly corner: GridPlace | null;
}

/** The first and last column that a paste reaches. */
export function pasteReach(block: Block, { left, right }: GridRange): Pick<GridRange, 'left' | 'right'> {
  return { left, right: Math.max(right, left + Math.max(...block.map((line) => line.length)) - 1) };
}

/** Lays a copied block over a range and adds rows at the end if the table allows it. */
export function pasteCells(block: Block, range: GridRange, cells: GridCells): PastePlan {
  const { type, rowIds } = cells;
  const mayAddRows = type.canAdd && type.fixedRows.length === 0;
  const change = pasteBlock(block, range, cells, mayAddRows ? newRowId : null);
  const width = Math.max(...block.map((line) => line.length));
  if (block.length <= 1 && width <= 1) return { change, corner: null };
  // Rows that the paste adds are not among `rowIds` yet.
  const below = rowIds[range.top + block.length - 1];
  const row = below === undefined || below === STATED_ROW ? change.cells.at(-1)?.row : below;
  const column = type.columns[Math.min(type.columns.length - 1, range.left + width - 1)]?.key;
  return { change, corner: row === undefined || column === undefined ? null : { row, column } };
}
