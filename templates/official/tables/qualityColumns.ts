import { statistics } from '@schemes/model/tables/statistics';
import type { Column } from '@schemes/model/tables/tableType';
import type { PaperColumn } from './paperColumn';
import { cellLines, typeColumns } from './typeColumns';

/**
 * The statistics of quality with one share for each line. While the scheme is written, the stated share stands
 * beside the computed one as a check; a paper sent up carries the computed one, or the stated where
 * there is no count to compute it from.
 */
export const QUALITY_COLUMNS: readonly PaperColumn[] = typeColumns(statistics).flatMap((printed, i) => {
  const column = statistics.columns[i];
  if (column?.key === 'stated_percent') return [];
  return column?.key === 'percent' ? [shareColumn(printed, column)] : [printed];
});

function shareColumn(printed: PaperColumn, percent: Column): PaperColumn {
  const stated = statistics.columns.find((column) => column.key === 'stated_percent') ?? percent;
  return {
    ...printed,
    head: 'Tỷ lệ (%)',
    lines: (row, rows) => {
      const computed = cellLines(percent, row, rows);
      return computed.length > 0 ? computed : cellLines(stated, row, rows);
    },
  };
}
