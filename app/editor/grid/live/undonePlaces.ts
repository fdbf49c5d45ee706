import { CELL_PREFIX } from '@schemes/doc/rows';
import type { Row, TableType } from '@schemes/model/tables/tableType';
import * as Y from 'yjs';
import type { UndonePlace } from '../model/TableVerbs';

/**
 * The cells and rows that the events of an undo changed, in the order of the document; removed rows come last. `events` are
 * those of the table, `rows` its rows as they are now.
 */
export function undonePlaces(
  root: Y.Map<unknown>,
  events: readonly Y.YEvent<Y.AbstractType<unknown>>[],
  rows: readonly Row[],
  type: TableType,
): readonly UndonePlace[] {
  const places = new Map<string, UndonePlace>();
  const put = (row: string, column: string | null) => places.set(`${row} ${column ?? ''}`, { row, column });
  for (const event of events) {
    if (!(event instanceof Y.YMapEvent)) continue;
    const target: unknown = event.target;
    const row = target === root ? null : event.target._item?.parentSub;
    for (const key of event.keysChanged) {
      const name = String(key);
      if (target === root) put(name, null);
      else if (row != null) put(row, name.startsWith(CELL_PREFIX) ? name.slice(CELL_PREFIX.length) : null);
    }
  }
  const rowAt = new Map(rows.map(({ id }, index) => [id, index]));
  const columnAt = new Map(type.columns.map(({ key }, index) => [key, index]));
  const isWhole = (row: string) => places.has(`${row} `);
  // If a row was added or removed as a whole, its cells are not listed.
  return [...places.values()]
    .filter(({ row, column }) => column === null || !isWhole(row))
    .sort(
      (a, b) =>
        (rowAt.get(a.row) ?? rows.length) - (rowAt.get(b.row) ?? rows.length) ||
        (columnAt.get(a.column ?? '') ?? -1) - (columnAt.get(b.column ?? '') ?? -1),
    );
}
