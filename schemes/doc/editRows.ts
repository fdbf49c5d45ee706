import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import type { CellValue } from '../model/cells/cell';
import { CELL_PREFIX, ORDER_KEY, PARENT_KEY } from './rows';

/**
 * The position of a new row: after the sibling `after`; or after all siblings, if `after` is absent or not a sibling.
 */
export interface RowPlace {
  readonly after?: string | undefined;
  readonly parent?: string | undefined;
}

/** Writes one cell; `undefined` empties it. Returns false if the row no longer exists. */
export function setCell(
  root: Y.Map<unknown>,
  row: string,
  column: string,
  value: CellValue | undefined,
): boolean {
  const map = root.get(row);
  if (!(map instanceof Y.Map)) return false;
  const key = CELL_PREFIX + column;
  if (value === undefined) map.delete(key);
  else if (JSON.stringify(map.get(key)) !== JSON.stringify(value)) map.set(key, value);
  return true;
}

/** Adds a row under an id the caller made (unique in the table). */
export function addRow(
  root: Y.Map<unknown>,
  id: string,
  cells: Readonly<Record<string, CellValue>> = {},
  place: RowPlace = {},
): void {
  const map = new Y.Map<unknown>();
  map.set(ORDER_KEY, orderAt(root, place, id));
  if (place.parent !== undefined) map.set(PARENT_KEY, place.parent);
  for (const [column, value] of Object.entries(cells)) map.set(CELL_PREFIX + column, value);
  root.set(id, map);
}

/** A row to be added at the end of its siblings. */
export interface NewRow {
  readonly id: string;
  readonly parent?: string | undefined;
  readonly cells?: Readonly<Record<string, CellValue>>;
}

/**
 * Adds rows at the end of their siblings, in the order given. The rows are arranged as `addRow` would arrange them one
 * after another, but the table is read only once for each parent.
 */
export function addRows(root: Y.Map<unknown>, rows: readonly NewRow[]): void {
  const byParent = new Map<string | undefined, NewRow[]>();
  for (const row of rows) {
    const siblings = byParent.get(row.parent);
    if (siblings) siblings.push(row);
    else byParent.set(row.parent, [row]);
  }
  for (const [parent, siblings] of byParent) {
    const last = siblingOrders(root, parent).at(-1)?.order ?? null;
    const orders = generateNKeysBetween(last, null, siblings.length);
    for (const [i, { id, cells = {} }] of siblings.entries()) {
      const map = new Y.Map<unknown>();
      map.set(ORDER_KEY, orders[i]);
      if (parent !== undefined) map.set(PARENT_KEY, parent);
      for (const [column, value] of Object.entries(cells)) map.set(CELL_PREFIX + column, value);
      root.set(id, map);
    }
  }
}

/** Removes a row and its parts. Does nothing if the row does not exist. */
export function removeRow(root: Y.Map<unknown>, id: string): void {
  for (const [key, value] of root.entries()) {
    if (value instanceof Y.Map && value.get(PARENT_KEY) === id) root.delete(key);
  }
  root.delete(id);
}

/**
 * Moves a row after a sibling. `after` null, or a row that the document does not hold, moves it to the front: a fixed
 * row is in the document only once somebody has written a cell of it.
 */
export function moveRow(root: Y.Map<unknown>, id: string, after: string | null): void {
  const map = root.get(id);
  if (!(map instanceof Y.Map)) return;
  const parent = map.get(PARENT_KEY);
  const siblings = siblingOrders(root, typeof parent === 'string' ? parent : undefined, id);
  map.set(ORDER_KEY, orderAfter(siblings, indexOf(siblings, after)));
}

/**
 * Stores the order of rows: `ids` names them in the wanted order, and each is ordered among the rows of its parent. Rows
 * that are not named keep their order keys.
 */
export function orderRows(root: Y.Map<unknown>, ids: readonly string[]): void {
  const byParent = new Map<unknown, Y.Map<unknown>[]>();
  for (const id of ids) {
    const map = root.get(id);
    if (!(map instanceof Y.Map)) continue;
    const parent = map.get(PARENT_KEY);
    const siblings = byParent.get(parent);
    if (siblings) siblings.push(map);
    else byParent.set(parent, [map]);
  }
  for (const siblings of byParent.values()) {
    const currentKeys = siblings.map((map) => String(map.get(ORDER_KEY) ?? '')).sort(compareText);
    const isDistinct = currentKeys.every((key, i) => key !== '' && key !== currentKeys[i - 1]);
    const keys = isDistinct ? currentKeys : generateNKeysBetween(null, null, siblings.length);
    for (const [i, map] of siblings.entries())
      if (map.get(ORDER_KEY) !== keys[i]) map.set(ORDER_KEY, keys[i]);
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function orderAt(root: Y.Map<unknown>, place: RowPlace, id: string): string {
  const siblings = siblingOrders(root, place.parent, id);
  const index = indexOf(siblings, place.after ?? null);
  return orderAfter(siblings, index === -1 ? siblings.length - 1 : index);
}

function indexOf(siblings: readonly Sibling[], id: string | null): number {
  return siblings.findIndex((sibling) => sibling.id === id);
}

interface Sibling {
  readonly id: string;
  readonly order: string;
}

/** The rows of a parent with their order keys, in order, without the row `except`. */
function siblingOrders(root: Y.Map<unknown>, parent: string | undefined, except?: string): Sibling[] {
  const out: Sibling[] = [];
  for (const [id, value] of root.entries()) {
    if (id === except || !(value instanceof Y.Map)) continue;
    if ((value.get(PARENT_KEY) ?? undefined) !== parent) continue;
    const order = value.get(ORDER_KEY);
    if (typeof order === 'string' && order !== '') out.push({ id, order });
  }
  return out.sort((a, b) => compareText(a.order, b.order) || compareText(a.id, b.id));
}

/**
 * A key directly after `leftIndex`, or before all siblings for -1. Concurrent edits can produce equal order keys; the
 * new key then sorts after all keys that are equal to the left one.
 */
function orderAfter(siblings: readonly Sibling[], leftIndex: number): string {
  const left = leftIndex >= 0 ? (siblings[leftIndex]?.order ?? null) : null;
  const right =
    siblings.find((sibling, i) => i > leftIndex && (left === null || sibling.order > left))?.order ?? null;
  return generateKeyBetween(left, right);
}
