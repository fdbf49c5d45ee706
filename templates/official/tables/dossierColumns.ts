import { DOSSIER_PAPERS, dossiers } from '@schemes/model/tables/dossiers';
import type { Row } from '@schemes/model/tables/tableType';
import type { PaperColumn } from './paperColumn';
import { columnHead, typeColumns } from './typeColumns';

/** The checklist of files with the papers gathered by their state; fourteen columns would not fit a page. */
export const DOSSIER_COLUMNS: readonly PaperColumn[] = typeColumns(dossiers).flatMap((printed, i) => {
  const key = dossiers.columns[i]?.key;
  if (key === 'missing') return [];
  if (key === DOSSIER_PAPERS[0]) {
    return [
      gathered('Giấy tờ đã có', 300, 'held'),
      gathered('Còn thiếu, đang xác minh', 190, 'missing', 'under_check'),
    ];
  }
  return DOSSIER_PAPERS.some((paper) => paper === key) ? [] : [printed];
});

function gathered(head: string, weight: number, ...states: readonly string[]): PaperColumn {
  return { head, weight, align: 'left', lines: (row) => papersIn(row, states) };
}

/** One line that names the papers in these states. */
function papersIn(row: Row, states: readonly string[]): readonly string[] {
  const names = dossiers.columns
    .filter(
      ({ key }) => DOSSIER_PAPERS.some((paper) => paper === key) && states.includes(String(row.cells[key])),
    )
    .map((column) => columnHead(dossiers, column));
  return names.length === 0 ? [] : [names.join('; ')];
}
