import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import type { SelectionChange } from '../model/Selection';
import type { TableVerbs } from '../model/TableVerbs';

/** Adds a row below another, or at the end for `''`, and goes to its label. */
export function addRow(
  after: string,
  verbs: Pick<TableVerbs, 'add'>,
  { label }: Pick<TableType, 'label'>,
): SelectionChange {
  return { kind: 'activate', cell: { row: verbs.add(after || undefined), column: label } };
}

/** Adds a row above another and goes to its label. */
export function addRowAbove(
  before: string,
  verbs: Pick<TableVerbs, 'addAbove'>,
  { label }: Pick<TableType, 'label'>,
): SelectionChange {
  return { kind: 'activate', cell: { row: verbs.addAbove(before), column: label } };
}

/** Copies rows below themselves and goes to the first copy's label. */
export function duplicateRows(
  rows: readonly string[],
  verbs: Pick<TableVerbs, 'duplicate'>,
  { label }: Pick<TableType, 'label'>,
): SelectionChange | null {
  const [row] = verbs.duplicate(rows);
  return row === undefined ? null : { kind: 'activate', cell: { row, column: label } };
}

/** Adds a part below a row and goes to its label. */
export function addPart(
  parent: string,
  verbs: Pick<TableVerbs, 'addPart'>,
  { label }: Pick<TableType, 'label'>,
): SelectionChange {
  return { kind: 'activate', cell: { row: verbs.addPart(parent), column: label } };
}

/** Removes rows and goes to the row after them; if there is none, to the row before them. */
export function removeRows(
  rows: readonly string[],
  verbs: Pick<TableVerbs, 'remove'>,
  rowIds: readonly string[],
  column: string | undefined,
): SelectionChange {
  const places = rows.map((row) => rowIds.indexOf(row));
  const next = rowIds[Math.max(...places) + 1] ?? rowIds[Math.min(...places) - 1];
  verbs.remove(rows);
  return next === undefined || column === undefined
    ? { kind: 'extend', focusCell: null, isShown: true }
    : { kind: 'activate', cell: { row: next, column } };
}

/**
 * Which row commands apply to a row. `addAbove`: a fixed row keeps its place, so no row can be added above it. `change`: the row
 * can be moved, removed and, where rows can be added, duplicated.
 */
export function rowRights(
  row: string,
  type: Pick<TableType, 'canAdd' | 'canNest' | 'fixedRows'>,
  rows: readonly Row[],
): {
  readonly add: boolean;
  readonly addAbove: boolean;
  readonly addPart: boolean;
  readonly change: boolean;
} {
  const isStated = row === STATED_ROW;
  const isPart = rows.some(({ id, parent }) => id === row && parent !== undefined);
  const change = !isStated && !type.fixedRows.includes(row);
  return {
    add: type.canAdd,
    addAbove: type.canAdd && change,
    addPart: type.canNest && !isPart && !isStated,
    change,
  };
}
