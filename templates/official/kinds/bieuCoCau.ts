import type { Snapshot } from '@schemes/model/scheme/snapshot';
import type { TableTypeId } from '@schemes/model/tables/tableType';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { missingTables, schemeTables } from '@templates/official/scheme/schemeTables';
import { annexPaper } from '@templates/official/sheets/annexPaper';
import { schemeTableBlock } from '@templates/official/sheets/schemeTableBlock';
import { isLandscape } from '@templates/official/tables/appendixColumns';
import { tableTitle } from '@templates/official/text/textBlocks';

/** Numbers by body and bloc, then quality and surplus; the headcount frame, if the scheme has one. */
const TABLES: readonly TableTypeId[] = ['seats', 'statistics', 'surplus', 'headcount'];

/** Biểu cơ cấu, số lượng: the seats of each body, with the other tables of numbers that the scheme has. */
export const bieuCoCau = annexPaper({
  kind: 'bieuCoCau',
  stem: 'bieu-co-cau',
  type: 'PL',
  heading: 'Biểu cơ cấu, số lượng',
  subject: ({ committee, term }) => `${committee}, ${term}`,
  needs: { tables: TABLES, steps: 'none', text: false },
  parts: (snapshot) => (schemeTables(snapshot, TABLES).length > 0 ? [null] : []),
  landscape: (snapshot) => filled(snapshot).some(({ table, type }) => isLandscape(type, table.rows)),
  tables: (snapshot, { width }) =>
    filled(snapshot).flatMap((typed) => [tableTitle(typed.table.title), schemeTableBlock(typed, width)]),
  closing(snapshot) {
    const { committee, term } = schemeNames(snapshot);
    return `Biểu tổng hợp theo Đề án nhân sự ${committee}, ${term}`;
  },
  lacks: (snapshot) => missingTables(snapshot, ['seats']),
});

function filled(snapshot: Snapshot) {
  return schemeTables(snapshot, TABLES).filter(({ table: { rows } }) => rows.length > 0);
}
