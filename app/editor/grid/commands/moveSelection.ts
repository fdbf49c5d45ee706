import type { GridCommand } from '../model/GridCommand';
import { type GridPlace, gridPlace } from '../model/gridPlace';
import { type GridRange, gridRange, isMany, nextInRange } from '../model/gridRange';
import type { Selection, SelectionChange } from '../model/Selection';
import { dataEdge } from './dataEdge';

export type MoveCommand = Extract<GridCommand, { kind: 'move' | 'next' | 'edge' | 'dataEdge' }>;

/**
 * The change of selection by a key that moves: to another cell, to the next cell inside the range, or to another corner
 * of the range. Null: Tab leaves the table, or no cell is active. `isFilled`: whether the cell at two indexes is not
 * empty.
 */
export function moveSelection(
  command: MoveCommand,
  selection: Selection,
  rows: readonly string[],
  columns: readonly string[],
  isFilled: (row: number, column: number) => boolean = () => true,
): SelectionChange | null {
  const { activeCell, focusCell } = selection;
  if (!activeCell) return null;
  const inside = stepInRange(command, activeCell, selectedRange(selection, rows, columns), rows, columns);
  if (inside) return { kind: 'step', cell: inside };
  const isExtending = command.kind !== 'next' && command.extend === true;
  const from = (isExtending && focusCell) || activeCell;
  const cell =
    command.kind === 'dataEdge'
      ? dataEdgePlace(from, command, rows, columns, isFilled)
      : gridPlace(from, command, rows, columns);
  if (!cell) return null;
  return isExtending ? { kind: 'extend', focusCell: cell, isShown: true } : { kind: 'activate', cell };
}

function dataEdgePlace(
  from: GridPlace,
  { rows: down, columns: across }: Extract<MoveCommand, { kind: 'dataEdge' }>,
  rows: readonly string[],
  columns: readonly string[],
  isFilled: (row: number, column: number) => boolean,
): GridPlace | null {
  const row = Math.max(0, rows.indexOf(from.row));
  const column = Math.max(0, columns.indexOf(from.column));
  const toRow = down === 0 ? row : dataEdge(row, down, rows.length, (at) => isFilled(at, column));
  const toColumn =
    across === 0 ? column : dataEdge(column, across, columns.length, (at) => isFilled(row, at));
  const [rowId, columnId] = [rows[toRow], columns[toColumn]];
  return rowId === undefined || columnId === undefined ? null : { row: rowId, column: columnId };
}

/** The range of a selection, or only the active cell if there is no range; null without an active cell. */
export function selectedRange(
  { activeCell, anchorCell, focusCell }: Selection,
  rows: readonly string[],
  columns: readonly string[],
): GridRange | null {
  return activeCell && gridRange(anchorCell ?? activeCell, focusCell, rows, columns);
}

/** The next cell inside a range of several cells, for Enter and Tab; null for every other key. */
function stepInRange(
  command: MoveCommand,
  activeCell: GridPlace,
  range: GridRange | null,
  rows: readonly string[],
  columns: readonly string[],
): GridPlace | null {
  const steps = command.kind === 'next' || (command.kind === 'move' && command.inRange === true);
  if (!steps || !range || !isMany(range)) return null;
  const at = { row: rows.indexOf(activeCell.row), column: columns.indexOf(activeCell.column) };
  const next =
    command.kind === 'next'
      ? nextInRange(range, at, 'along', command.by)
      : nextInRange(range, at, 'down', command.rows > 0 ? 1 : -1);
  const [row, column] = [rows[next.row], columns[next.column]];
  return row === undefined || column === undefined ? null : { row, column };
}
