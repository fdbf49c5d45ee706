import * as Y from 'yjs';
import { checkCell } from '../model/cells/cell';
import type { Outline } from '../model/scheme/outline';
import { isOrderKey } from '../model/tables/isOrderKey';
import { STATED_ROW, type TableType } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';
import { currentValue } from './currentValue';
import { tableOfRoot } from './roots';
import { CELL_PREFIX, ORDER_KEY, PARENT_KEY } from './rows';
import type { ShapeProblem } from './shapeProblem';
import type { SharedType } from './sharedType';

/** Row limit of one table. */
export const MAX_ROWS = 5000;
const ROW_ID = /^[A-Za-z0-9_-]{1,60}$/;

/** Whether a text can be the id of a row. */
export function isRowId(id: string): boolean {
  return ROW_ID.test(id) && id !== '__proto__';
}

/** Checks a changed table: added and removed rows, or the changed keys of one row. Null if the change is allowed. */
export function checkTable(
  type: SharedType,
  keys: ReadonlySet<string | null>,
  root: string,
  outline: Outline,
): ShapeProblem | null {
  const table = tableOfRoot(outline, root);
  if (!table) return { where: root, problem: 'shape.unknownRoot' };
  const shape = TABLE_TYPES[table.type];
  if (type._start !== null) return { where: root, problem: 'shape.notPlain' };
  if (type._item === null) return checkRows(type, keys, root, shape);
  const id = type._item.parentSub;
  const isRow = id !== null && (type._item.parent as SharedType)._item === null;
  if (!isRow) return { where: root, problem: 'shape.notPlain' };
  return checkRow(type, [...keys], `${root}/${id}`, id, shape);
}

function checkRows(
  type: SharedType,
  ids: ReadonlySet<string | null>,
  root: string,
  shape: TableType,
): ShapeProblem | null {
  let mayHaveGrown = false;
  for (const id of ids) {
    if (id === null) return { where: root, problem: 'shape.notPlain' };
    const where = `${root}/${id}`;
    const row = currentValue(type, id);
    if (row === undefined) {
      if (shape.fixedRows.includes(id)) return { where, problem: 'shape.fixedRow' };
      continue;
    }
    if (!isAllowedRow(id, shape)) return { where, problem: isRowId(id) ? 'shape.noRowsHere' : 'shape.rowId' };
    if (!(row.content instanceof Y.Map) || row.content.constructor !== Y.Map)
      return { where, problem: 'shape.notRow' };
    if (row.content._start !== null) return { where, problem: 'shape.notPlain' };
    const problem = checkRow(
      row.content as unknown as SharedType,
      [ORDER_KEY, ...row.content._map.keys()],
      where,
      id,
      shape,
    );
    if (problem) return problem;
    mayHaveGrown = true;
  }
  return mayHaveGrown && countRows(type) > MAX_ROWS ? { where: root, problem: 'shape.tooManyRows' } : null;
}

function isAllowedRow(id: string, shape: TableType): boolean {
  if (shape.fixedRows.includes(id)) return true;
  if (id === STATED_ROW && shape.hasStatedTotals) return true;
  return shape.canAdd && isRowId(id);
}

function countRows(type: SharedType): number {
  let count = 0;
  for (const item of type._map.values()) if (!item.deleted) count++;
  return count;
}

function checkRow(
  row: SharedType,
  keys: readonly (string | null)[],
  where: string,
  id: string,
  shape: TableType,
): ShapeProblem | null {
  for (const key of keys) {
    if (key === null) return { where, problem: 'shape.notPlain' };
    const value = currentValue(row, key);
    const problem =
      key === ORDER_KEY
        ? isOrderKey(value?.content)
          ? null
          : 'shape.order'
        : key === PARENT_KEY
          ? value && checkParent(value.content, id, shape)
          : checkColumn(key, value, shape);
    if (problem) return { where: `${where}/${key}`, problem };
  }
  return null;
}

/** Returns a problem, or null. A parent that does not exist is allowed: another person may have just removed it. */
function checkParent(parent: unknown, id: string, shape: TableType): string | null {
  const fixed = shape.fixedRows.includes(id) || id === STATED_ROW;
  if (!shape.canNest || fixed || parent === id) return 'shape.parent';
  return typeof parent === 'string' && (isRowId(parent) || shape.fixedRows.includes(parent))
    ? null
    : 'shape.parent';
}

function checkColumn(
  key: string,
  value: { readonly content: unknown } | undefined,
  shape: TableType,
): string | null {
  if (value === undefined) return null;
  const column = key.startsWith(CELL_PREFIX)
    ? shape.columns.find((candidate) => candidate.key === key.slice(CELL_PREFIX.length))
    : undefined;
  if (!column) return 'shape.unknownKey';
  if (column.compute) return 'cell.computed';
  if (column.restricted) return 'cell.restricted';
  return checkCell(column, value.content)?.code ?? null;
}
