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

/** Compares two versions of a table: added, removed and moved rows, and every changed cell. */
export function tableChanges(
  type: TableType,
  before: readonly Row[],
  after: readonly Row[],
): readonly TableChange[] {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Set(after.map((row) => row.id));
  const changes: TableChange[] = [];
  for (const row of after) {
    const was = old.get(row.id);
    if (!was) changes.push({ kind: 'rowAdded', row });
    for (const { key, compute } of type.columns) {
      const [from, to] = [was?.cells[key], row.cells[key]];
      if (!compute && JSON.stringify(from) !== JSON.stringify(to)) {
        changes.push({ kind: 'cell', row, column: key, before: from, after: to });
      }
    }
  }
  for (const row of before) if (!now.has(row.id)) changes.push({ kind: 'rowRemoved', row });
  return [...changes, ...moved(before, after, old, now)];
}

function moved(
  before: readonly Row[],
  after: readonly Row[],
  old: ReadonlyMap<string, Row>,
  now: ReadonlySet<string>,
): readonly TableChange[] {
  const was = before.filter(({ id }) => now.has(id)).map(({ id }) => id);
  return after
    .filter(({ id }) => old.has(id))
    .flatMap((row, i) => {
      const hand = old.get(row.id);
      const other = was[i] !== row.id && hand?.order !== row.order;
      return other || hand?.parent !== row.parent ? [{ kind: 'rowMoved' as const, row }] : [];
    });
}
