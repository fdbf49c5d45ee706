import * as Y from 'yjs';
import type { CellValue } from '../model/cells/cell';
import type { Row, TableType } from '../model/tables/tableType';
import { NO_MEMO, type TypeMemo } from './TypeMemo';

/** Key of a row's order in its map. */
export const ORDER_KEY = 'order';
/** Key of a row's parent in its map. */
export const PARENT_KEY = 'parent';
/** Prefix of the keys of cells in a row's map; the key of the column follows. */
export const CELL_PREFIX = 'c:';

/** One row's map as plain data. */
export function readRow(id: string, map: Y.Map<unknown>): Row {
  const cells: Record<string, CellValue> = {};
  for (const [key, value] of map.entries()) {
    if (key.startsWith(CELL_PREFIX)) cells[key.slice(CELL_PREFIX.length)] = value as CellValue;
  }
  const parent = map.get(PARENT_KEY);
  const order = String(map.get(ORDER_KEY) ?? '');
  return typeof parent === 'string' ? { id, order, parent, cells } : { id, order, cells };
}

/**
 * The rows of a table in display order: first the fixed rows in the type's order, then the others by order key (ties by
 * id). The parts of a row follow it. A part whose parent is missing appears at top level, so that nothing typed is hidden.
 */
export function readRows(root: Y.Map<unknown>, type: TableType, memo: TypeMemo = NO_MEMO): readonly Row[] {
  const rows: Row[] = [];
  for (const [id, value] of root.entries()) {
    if (value instanceof Y.Map) rows.push(memo.of(value, () => readRow(id, value)));
  }
  return arrangeRows(rows, type);
}

/** Puts rows into display order; see `readRows`. */
export function arrangeRows(rows: readonly Row[], type: TableType): readonly Row[] {
  const ids = new Set(rows.map((row) => row.id));
  const fixed = new Map(type.fixedRows.map((id, i) => [id, i]));
  const rank = (row: Row) => fixed.get(row.id) ?? fixed.size;
  const sorted = [...rows].sort(
    (a, b) => rank(a) - rank(b) || compare(a.order, b.order) || compare(a.id, b.id),
  );
  const tops: Row[] = [];
  const parts = new Map<string, Row[]>();
  for (const row of sorted) {
    const { id, parent } = row;
    if (parent === undefined || parent === id || !ids.has(parent)) {
      tops.push(row);
      continue;
    }
    const siblings = parts.get(parent);
    if (siblings) siblings.push(row);
    else parts.set(parent, [row]);
  }
  const out: Row[] = [];
  const placed = new Set<string>();
  const place = (row: Row) => {
    if (placed.has(row.id)) return;
    placed.add(row.id);
    out.push(row);
    for (const part of parts.get(row.id) ?? []) place(part);
  };
  for (const row of tops) place(row);
  // Rows whose parents form a cycle are not below any top-level row.
  if (placed.size < sorted.length) for (const row of sorted) place(row);
  return out;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
