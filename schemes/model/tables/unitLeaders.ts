import { integerCell } from './integerCell';
import type { Row, TableType } from './tableType';

/**
 * Lãnh đạo các đơn vị. Each row is a unit (cơ quan, đơn vị) with its staff; each row below it is one of its leaders.
 * This table is not part of the congress papers; it is read by rules on schemes that fill leadership posts.
 */
export const unitLeaders: TableType = {
  id: 'unitLeaders',
  code: 'B13',
  columns: [
    { key: 'unit', kind: 'text', width: 260, frozen: true, maxLength: 300 },
    { key: 'staff', kind: 'integer', width: 84, max: 100_000 },
    { key: 'women_staff', kind: 'integer', width: 84, max: 100_000 },
    { key: 'women_percent', kind: 'percent', width: 84, compute: womenPercent },
    { key: 'rank', kind: 'choice', choices: ['head', 'deputy'], width: 96 },
    { key: 'sex', kind: 'choice', choices: ['male', 'female'], width: 72 },
    { key: 'birth', kind: 'monthYear', mayHaveDay: true, width: 104 },
    { key: 'appointment', kind: 'choice', choices: ['in_post', 'first_time', 'again'], width: 110 },
    { key: 'appointed_from', kind: 'monthYear', width: 104 },
    { key: 'retirement_month', kind: 'monthYear', width: 110, sparse: true },
    { key: 'sent_to', kind: 'text', width: 170, maxLength: 200, sparse: true },
    { key: 'note', kind: 'text', width: 180 },
  ],
  fixedRows: [],
  label: 'unit',
  canAdd: true,
  canNest: true,
  hasStatedTotals: false,
  landscape: true,
};

function womenPercent(row: Row): number | null {
  const staff = integerCell(row, 'staff');
  const women = integerCell(row, 'women_staff');
  return !staff || women === null ? null : (100 * women) / staff;
}
