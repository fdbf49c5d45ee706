import { integerCell } from './integerCell';
import type { Row, TableType } from './tableType';

/** Thống kê chất lượng, cơ cấu. Each row has a count, the whole it is counted in, and the percentage that the text states. */
export const statistics: TableType = {
  id: 'statistics',
  code: 'B4',
  columns: [
    { key: 'criterion', kind: 'text', width: 300, frozen: true, maxLength: 300 },
    { key: 'whole', kind: 'integer', width: 110 },
    { key: 'count', kind: 'integer', width: 110 },
    { key: 'stated_percent', kind: 'percent', width: 120 },
    { key: 'percent', kind: 'percent', width: 120, compute: percent },
    { key: 'target_percent', kind: 'percent', width: 110, sparse: true },
    { key: 'note', kind: 'text', width: 240 },
  ],
  fixedRows: [],
  label: 'criterion',
  canAdd: true,
  canNest: true,
  hasStatedTotals: false,
  landscape: false,
};

function percent(row: Row): number | null {
  const whole = integerCell(row, 'whole');
  const count = integerCell(row, 'count');
  return !whole || count === null ? null : (100 * count) / whole;
}
