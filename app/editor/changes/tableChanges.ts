import type { CellValue } from '@schemes/model/cells/cell';
import type { Row, TableType } from '@schemes/model/tables/tableType';

/** One difference between two versions of a table. */
export type TableChange =
  | { readonly kind: 'rowAdded' | 'rowRemoved' | 'rowMoved'; readonly row: Row }
  | {
      readonly kind: 'cell';
      readonly row: Row;
      readonly column: string;
      readonly before: CellValue | undefined;
      readonly after: CellValue | undefined;
    };

/**
 * Compares two versions of a table: added, removed and moved rows, and every changed cell. The cells of an added row
 * count as changed; computed columns are not compared.
 */
export function tableChanges(
  type: TableType,
  before: readonly Row[],
  after: readonly Row[],
): readonly TableChange[] {
  const oldRows = new Map(before.map((row) => [row.id, row]));
  const newIds = new Set(after.map((row) => row.id));
  const changes: TableChange[] = [];
  for (const row of after) {
    const was = oldRows.get(row.id);
    if (!was) changes.push({ kind: 'rowAdded', row });
    for (const { key, compute } of type.columns) {
      const [from, to] = [was?.cells[key], row.cells[key]];
      if (!compute && JSON.stringify(from) !== JSON.stringify(to)) {
        changes.push({ kind: 'cell', row, column: key, before: from, after: to });
      }
    }
  }
  for (const row of before) if (!newIds.has(row.id)) changes.push({ kind: 'rowRemoved', row });
  return [...changes, ...movedRows(before, after, oldRows, newIds)];
}

/** Rows of both versions that have another parent, or another position together with another `order`. */
function movedRows(
  before: readonly Row[],
  after: readonly Row[],
  oldRows: ReadonlyMap<string, Row>,
  newIds: ReadonlySet<string>,
): readonly TableChange[] {
  const oldOrder = before.filter(({ id }) => newIds.has(id)).map(({ id }) => id);
  return after
    .filter(({ id }) => oldRows.has(id))
    .flatMap((row, i) => {
      const oldRow = oldRows.get(row.id);
      const isElsewhere = oldOrder[i] !== row.id && oldRow?.order !== row.order;
      return isElsewhere || oldRow?.parent !== row.parent ? [{ kind: 'rowMoved' as const, row }] : [];
    });
}
