import { integerCell } from '@schemes/model/tables/integerCell';
import { REASON_COLUMN } from '@schemes/model/tables/quotas';
import { STATED_ROW } from '@schemes/model/tables/tableType';
import type { TypedTable } from '@templates/official/scheme/paperTable';
import { missingTables, schemeTables } from '@templates/official/scheme/schemeTables';
import { annexPaper } from '@templates/official/sheets/annexPaper';
import { schemeTableBlock } from '@templates/official/sheets/schemeTableBlock';
import { count, text } from '@templates/official/text/textBlocks';

/** Biểu phân bổ đại biểu: quotas of each attached organisation (`quotas`), how they were computed, and their sum. */
export const bieuPhanBo = annexPaper({
  kind: 'bieuPhanBo',
  stem: 'bieu-phan-bo',
  type: 'PL',
  heading: 'Biểu phân bổ đại biểu',
  subject: ({ congress }) => `dự ${congress}`,
  needs: { tables: ['quotas'], steps: 'none', text: false },
  parts: (snapshot) => (schemeTables(snapshot, ['quotas']).length > 0 ? [null] : []),
  tables: (snapshot, { width }) =>
    schemeTables(snapshot, ['quotas']).flatMap((typed) => [
      schemeTableBlock(typed, width),
      ...basis(typed).map((words) => text(`Cách tính: ${words}`)),
    ]),
  closing: (snapshot) => schemeTables(snapshot, ['quotas']).map(summary).join('. '),
  lacks: (snapshot) => missingTables(snapshot, ['quotas']),
});

/** How the numbers were computed, from the table's row of stated totals. */
function basis({ table: { rows } }: TypedTable): readonly string[] {
  const basisText = rows.find(({ id }) => id === STATED_ROW)?.cells[REASON_COLUMN];
  return typeof basisText === 'string' ? basisText.split('\n').filter((line) => line.trim() !== '') : [];
}

function summary({ table, type }: TypedTable): string {
  const rows = table.rows.filter(({ id }) => id !== STATED_ROW);
  const total = (key: string) => {
    const compute = type.columns.find((column) => column.key === key)?.compute;
    return rows.reduce((sum, row) => {
      const value = compute ? compute(row, rows) : integerCell(row, key);
      return sum + (typeof value === 'number' ? value : 0);
    }, 0);
  };
  const parts = [
    `${count(total('ex_officio'))} đại biểu đương nhiên`,
    `${count(total('elected'))} đại biểu bầu`,
    ...(total('designated') > 0 ? [`${count(total('designated'))} đại biểu chỉ định`] : []),
  ];
  const spare = total('alternates') > 0 ? `; dự khuyết ${count(total('alternates'))} đại biểu` : '';
  return `Tổng số ${count(total('delegates'))} đại biểu của ${count(rows.length)} tổ chức đảng: ${parts.join(', ')}${spare}`;
}
