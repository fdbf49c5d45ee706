import type { TableEdits } from '../../doc/applyTableEdits';
import { type Row, STATED_ROW, type TableType } from '../../model/tables/tableType';
import type { ImportedRow, ImportedRows } from './importedRow';
import type { ImportPlan } from './planImport';

/**
 * The edits that carry out a plan. `newId` makes ids of rows. Rows that are missing in the file are removed only with
 * `dropMissing`.
 */
export function importEdits(
  plan: ImportPlan,
  imported: ImportedRows,
  type: TableType,
  newId: () => string,
  dropMissing: boolean,
): TableEdits {
  const ids = new Map(plan.ids);
  const indexOf = new Map(imported.rows.map((row, index) => [row, index]));
  const rows = plan.added.map((row) => {
    const id = newId();
    ids.set(indexOf.get(row) ?? -1, id);
    const parent = parentOf(row, type, ids);
    return { id, cells: row.cells, ...(parent === undefined ? {} : { parent }) };
  });
  const cells = plan.changed.flatMap(({ id, cells: changed }) =>
    changed.map(({ column, now }) => ({ row: id, column, value: now })),
  );
  return { cells, rows, removed: dropMissing ? plan.missing : [] };
}

/**
 * Id of the parent of a row: the row it is below in the file. Otherwise, in a table with fixed rows that can nest, the first
 * fixed row; in other tables undefined.
 */
function parentOf(row: ImportedRow, type: TableType, ids: ReadonlyMap<number, string>): string | undefined {
  const parent = row.parent === undefined ? undefined : ids.get(row.parent);
  if (parent !== undefined) return parent;
  return type.canNest && type.fixedRows.length > 0 ? type.fixedRows[0] : undefined;
}

/** Number of rows that the table has after the edits, without stated totals. The room refuses more than `MAX_ROWS`. */
export function rowsAfter(existing: readonly Row[], edits: TableEdits): number {
  return existing.filter(({ id }) => id !== STATED_ROW).length + edits.rows.length - edits.removed.length;
}
