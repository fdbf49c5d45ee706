import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { codeOf } from '@schemes/model/tables/tableCodes';
import { STATED_ROW, type TableTypeId } from '@schemes/model/tables/tableType';
import type { PaperMissing } from '@templates/official/setting/paperKind';
import { paperTable, type TypedTable } from './paperTable';

/** The scheme's tables of these types as papers print them, in the order of the types. */
export function schemeTables(snapshot: Snapshot, ids: readonly TableTypeId[]): readonly TypedTable[] {
  const all = snapshot.sections.flatMap(({ tables }) => tables);
  return ids.flatMap((id) =>
    all.filter(({ type }) => type === id).flatMap((table) => paperTable(snapshot, table) ?? []),
  );
}

/** Lists which of the tables that a paper is made from are missing or empty. */
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
