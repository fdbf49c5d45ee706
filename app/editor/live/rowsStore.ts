import { arrangeRows, CELL_PREFIX, readRow } from '@schemes/doc/rows';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import * as Y from 'yjs';

/** An external store of a table's rows. An unchanged row stays the same object and is not rendered again. */
export interface RowsStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getRows: () => readonly Row[];
}

/** A store of rows that never change, for the page as the server rendered it. */
export function fixedRowsStore(rows: readonly Row[]): RowsStore {
  return { subscribe: () => () => {}, getRows: () => rows };
}

/** A store of a live table's rows. Each event reads only the rows that it names. */
export function liveRowsStore(root: Y.Map<unknown>, type: TableType): RowsStore {
  const read = new Map<string, Row>();
  for (const [id, value] of root.entries()) if (value instanceof Y.Map) read.set(id, readRow(id, value));
  let rows = arrangeRows([...read.values()], type);
  const listeners = new Set<() => void>();
  const refresh = (id: string) => {
    const value = root.get(id);
    if (value instanceof Y.Map) read.set(id, readRow(id, value));
    else read.delete(id);
  };
  const changed = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    const written = new Set<string>();
    let isReordered = false;
    for (const event of events) {
      if (event.target === root) {
        for (const id of event.changes.keys.keys()) refresh(id);
        isReordered = true;
      } else {
        const id = String(event.path[0]);
        refresh(id);
        written.add(id);
        isReordered ||= !isOfCells(event);
      }
    }
    rows = isReordered
      ? arrangeRows([...read.values()], type)
      : rows.map((row) => (written.has(row.id) ? (read.get(row.id) ?? row) : row));
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      if (listeners.size === 0) {
        read.clear();
        for (const id of root.keys()) refresh(id);
        rows = arrangeRows([...read.values()], type);
        root.observeDeep(changed);
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) root.unobserveDeep(changed);
      };
    },
    getRows: () => rows,
  };
}

/** Whether only the cells of a row have changed, not its position. */
function isOfCells(event: Y.YEvent<Y.AbstractType<unknown>>): boolean {
  if (event.path.length !== 1 || !(event instanceof Y.YMapEvent)) return false;
  return [...event.keysChanged].every((key) => String(key).startsWith(CELL_PREFIX));
}
