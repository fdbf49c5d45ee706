import type { Person } from '../../presence/people';
import { gridRange } from '../model/gridRange';

/** Another person at a cell. With a `name`, their cursor is here; without, the cell is in their range. */
export interface OtherHere {
  readonly name: string | null;
  readonly color: string;
}

/**
 * The other people in a table by row. Each value is JSON of the people by column, so that a row renders only when its
 * people change.
 */
export function othersHere(
  people: readonly Person[],
  table: string,
  rows: readonly string[],
  columns: readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, Record<string, OtherHere>>();
  const put = (row: string, column: string, other: OtherHere) => {
    const there = found.get(row) ?? {};
    if (other.name !== null || !there[column]?.name) there[column] = other;
    found.set(row, there);
  };
  for (const { cell, name, color } of people) {
    if (cell?.table !== table) continue;
    const { to } = cell;
    if (to && rows.includes(cell.row) && rows.includes(to.row)) {
      const range = gridRange(cell, to, rows, columns);
      for (const row of rows.slice(range.top, range.bottom + 1)) {
        for (const column of columns.slice(range.left, range.right + 1))
          put(row, column, { name: null, color });
      }
    }
    put(cell.row, cell.column, { name, color });
  }
  return new Map([...found].map(([row, there]) => [row, JSON.stringify(there)]));
}
