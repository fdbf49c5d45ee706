import { arrangeRows, readRow } from '@schemes/doc/rows';
import type { Row, TableType } from '@schemes/model/tableType';
import * as Y from 'yjs';

/** Rows of a table for the page. A row that did not change stays the same object, so that it is not drawn again. */
export interface RowsStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getRows: () => readonly Row[];
}

/** Rows that never change: the page as the server rendered it. */
export function fixedRowsStore(rows: readonly Row[]): RowsStore {
  return { subscribe: () => () => {}, getRows: () => rows };
}

/** Rows of a live table. Reads again only what an event names. */
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
    for (const event of events) {
      if (event.target === root) for (const id of event.changes.keys.keys()) refresh(id);
      else refresh(String(event.path[0]));
    }
    rows = arrangeRows([...read.values()], type);
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
