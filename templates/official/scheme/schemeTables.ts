import type { Snapshot, TableSnapshot } from '@schemes/model/scheme/snapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { STATED_ROW, type TableType, type TableTypeId } from '@schemes/model/tables/tableType';
import { tableTypeOf } from '@schemes/rules/judge/tableTypeOf';
import type { PaperMissing } from '@templates/official/setting/paperKind';

/** A table of the scheme with its type as it computes there. */
export interface TypedTable {
  readonly table: TableSnapshot;
  readonly type: TableType;
}

/** The scheme's tables of these types, in the order of the types. */
export function schemeTables(snapshot: Snapshot, ids: readonly TableTypeId[]): readonly TypedTable[] {
  const all = snapshot.sections.flatMap(({ tables }) => tables);
  return ids.flatMap((id) =>
    all
      .filter(({ type }) => type === id)
      .map((table) => ({ table, type: tableTypeOf(table.type, snapshot) })),
  );
}

/** Says which of the tables a paper is made from are not there or hold nothing. */
export function missingTables(snapshot: Snapshot, ids: readonly TableTypeId[]): readonly PaperMissing[] {
  return ids.flatMap((id): readonly PaperMissing[] => {
    const found = schemeTables(snapshot, [id]);
    if (found.length === 0) return [{ code: 'paperMissing.noTable', params: { type: codeOf(id) } }];
    return found
      .filter(
        ({ table: { rows } }) => !rows.some(({ id: row, cells }) => row !== STATED_ROW && hasAny(cells)),
      )
      .map(({ table: { title } }) => ({ code: 'paperMissing.table', params: { table: title } }));
  });
}

function hasAny(cells: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(cells).length > 0;
}
