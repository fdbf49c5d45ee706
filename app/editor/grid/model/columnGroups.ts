import type { Column } from '@schemes/model/tables/tableType';

/** One cell of the head. `row` and `rows` are its place in a head of two rows; `start` counts columns from 0. */
export interface HeadCell {
  readonly key: string;
  readonly group: boolean;
  readonly start: number;
  readonly span: number;
  readonly row: 1 | 2;
  readonly rows: 1 | 2;
}

/** The head of a table: neighbouring columns of one group share a heading above them. */
export function columnGroups(columns: readonly Column[]): readonly HeadCell[] {
  const grouped = columns.some((column) => column.group);
  const cells: HeadCell[] = [];
  for (const [start, column] of columns.entries()) {
    if (!column.group) {
      cells.push({ key: column.key, group: false, start, span: 1, row: 1, rows: grouped ? 2 : 1 });
      continue;
    }
    if (columns[start - 1]?.group !== column.group) {
      let end = start;
      while (columns[end]?.group === column.group) end += 1;
      cells.push({ key: column.group, group: true, start, span: end - start, row: 1, rows: 1 });
    }
    cells.push({ key: column.key, group: false, start, span: 1, row: 2, rows: 1 });
  }
  return cells;
}
