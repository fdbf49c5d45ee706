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

/** Adds a part below a row and goes to its label. */
export function addPart(
  parent: string,
  verbs: Pick<TableVerbs, 'addPart'>,
  { label }: Pick<TableType, 'label'>,
): SelectionChange {
  return { kind: 'activate', cell: { row: verbs.addPart(parent), column: label } };
}

/** Removes a row and goes to the next, or to the previous where it was the last. */
export function removeRow(
  row: string,
  verbs: Pick<TableVerbs, 'remove'>,
  rowIds: readonly string[],
  column: string | undefined,
): SelectionChange {
  const at = rowIds.indexOf(row);
  const next = rowIds[at + 1] ?? rowIds[at - 1];
  verbs.remove(row);
  return next === undefined || column === undefined
    ? { kind: 'extend', focusCell: null, isShown: true }
    : { kind: 'activate', cell: { row: next, column } };
}

/** Which row commands apply to a row. */
export function rowRights(
  row: string,
  type: Pick<TableType, 'canAdd' | 'canNest' | 'fixedRows'>,
  rows: readonly Row[],
): { readonly add: boolean; readonly addPart: boolean; readonly change: boolean } {
  const isStated = row === STATED_ROW;
  const isPart = rows.some(({ id, parent }) => id === row && parent !== undefined);
  return {
    add: type.canAdd,
    addPart: type.canNest && !isPart && !isStated,
    change: !isStated && !type.fixedRows.includes(row),
  };
}
