import type { PaperColumn } from './paperColumn';

/** A cell of a table's head. */
export interface HeadCell {
  readonly text: string;
  /** First column below it. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** The head of a table: one row, or two if neighbouring columns have a common head. */
export function headRows(columns: readonly PaperColumn[]): readonly (readonly HeadCell[])[] {
  const grouped = columns.some((column) => column.group !== undefined);
  const upper = columns.flatMap(({ head, group }, i): HeadCell[] => {
    if (group === undefined) return [{ text: head, column: i, columnSpan: 1, rowSpan: grouped ? 2 : 1 }];
    if (columns[i - 1]?.group === group) return [];
    const end = columns.findIndex((column, j) => j > i && column.group !== group);
    return [{ text: group, column: i, columnSpan: (end === -1 ? columns.length : end) - i, rowSpan: 1 }];
  });
  if (!grouped) return [upper];
  const lower = columns.flatMap(({ head, group }, i): HeadCell[] =>
    group === undefined ? [] : [{ text: head, column: i, columnSpan: 1, rowSpan: 1 }],
  );
  return [upper, lower];
}
