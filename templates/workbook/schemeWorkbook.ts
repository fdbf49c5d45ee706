import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { tableTypeOf } from '@schemes/rules/judge/tableTypeOf';
import { sheetName } from './sheetName';
import { tableSheet } from './tableSheet';

/**
 * The tables of a scheme as an .xlsx, one sheet each in the order of the text, or only the table with this id. Null
 * if there is no table.
 */
export async function schemeWorkbook(snapshot: Snapshot, table?: string): Promise<Uint8Array | null> {
  const tables = snapshot.sections
    .flatMap((section) => section.tables)
    .filter(({ id }) => table === undefined || id === table);
  if (tables.length === 0) return null;
  const usedNames = new Set<string>();
  const sheets = tables.map((one) =>
    tableSheet(sheetName(one.id, one.title, usedNames), one, tableTypeOf(one.type, snapshot), snapshot.title),
  );
  // Loaded at its first use, so that the server starts faster.
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: sheets.map(({ sheet }) => sheet),
    namedRanges: sheets.flatMap(({ ranges }) => [...ranges]),
    properties: { title: snapshot.title },
    stringMode: 'shared',
  });
}
