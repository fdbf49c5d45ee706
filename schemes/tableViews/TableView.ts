import type { CellRef } from '../model/findings/finding';
import type { TableSnapshot } from '../model/scheme/snapshot';
import { type Row, STATED_ROW, type TableTypeId } from '../model/tables/tableType';

/** One table of a scheme with an index of its rows. */
export interface TableView {
  readonly type: TableTypeId;
  readonly section: string;
  readonly id: string;
  readonly title: string;
  /** Ids of section and table: `<section>/<table>`. */
  readonly place: string;
  readonly rows: readonly Row[];
  /** Rows that are not parts of another row, without the row of stated totals. */
  readonly tops: readonly Row[];
  readonly stated: Row | null;
  /** The row with an id; null if there is none. */
  row(id: string): Row | null;
  /** Parts of a row, empty if it has none. */
  parts(id: string): readonly Row[];
  /** The reference to a cell, to a row without `column`, and to the table without `row`. */
  ref(row?: string, column?: string): CellRef;
}

/** Indexes a table of `section`. */
export function viewTable(
  section: string,
  table: Pick<TableSnapshot, 'id' | 'type' | 'title' | 'rows'>,
): TableView {
  const byId = new Map(table.rows.map((row) => [row.id, row]));
  const parts = new Map<string, Row[]>();
  const tops: Row[] = [];
  for (const row of table.rows) {
    if (row.id === STATED_ROW) continue;
    if (row.parent === undefined || row.parent === row.id || !byId.has(row.parent)) {
      tops.push(row);
      continue;
    }
    const siblings = parts.get(row.parent);
    if (siblings) siblings.push(row);
    else parts.set(row.parent, [row]);
  }
  return {
    type: table.type,
    section,
    id: table.id,
    title: table.title,
    place: `${section}/${table.id}`,
    rows: table.rows,
    tops,
    stated: byId.get(STATED_ROW) ?? null,
    row: (id) => byId.get(id) ?? null,
    parts: (id) => parts.get(id) ?? [],
    ref: (row, column) => ({
      section,
      table: table.id,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    }),
  };
}
