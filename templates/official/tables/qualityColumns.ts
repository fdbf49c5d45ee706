import { statistics } from '@schemes/model/tables/statistics';
import type { Column } from '@schemes/model/tables/tableType';
import type { PaperColumn } from './paperColumn';
import { cellLines, typeColumns } from './typeColumns';

/**
 * The statistics of quality with one share for each row. In the editor the stated share is shown with the computed one
 * as a check; papers print the computed share, or the stated share if there is no count from which it can be computed.
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
