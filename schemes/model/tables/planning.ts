import { integerCell } from './integerCell';
import type { Row, TableType } from './tableType';

/** Bodies and titles for which people are planned. */
export const PLANNING_TITLES = [
  'executive_committee',
  'standing_committee',
  'secretary',
  'deputy_secretary',
  'inspection_committee',
] as const;

/** Quy hoạch. Each row is a title. The people planned for it may be named in rows below it. */
export const planning: TableType = {
  id: 'planning',
  code: 'B5',
  columns: [
    { key: 'title', kind: 'text', width: 230, frozen: true, maxLength: 200 },
    { key: 'seats', kind: 'integer', width: 92, max: 1000 },
    { key: 'planned', kind: 'integer', width: 92, max: 5000 },
    { key: 'coefficient', kind: 'percent', width: 92, compute: coefficient },
    { key: 'women', kind: 'integer', width: 84, max: 5000, group: 'planned_women' },
    { key: 'women_percent', kind: 'percent', width: 84, compute: shareOf('women'), group: 'planned_women' },
    { key: 'young', kind: 'integer', width: 84, max: 5000, group: 'planned_young' },
    { key: 'young_percent', kind: 'percent', width: 84, compute: shareOf('young'), group: 'planned_young' },
    { key: 'qualified', kind: 'integer', width: 100, max: 5000 },
    { key: 'from_elsewhere', kind: 'integer', width: 100, max: 5000 },
    { key: 'note', kind: 'text', width: 220 },
  ],
  fixedRows: PLANNING_TITLES,
  label: 'title',
  canAdd: true,
  canNest: true,
  hasStatedTotals: false,
  landscape: true,
};

/** People planned for each seat. */
function coefficient(row: Row): number | null {
  const seats = integerCell(row, 'seats');
  const planned = integerCell(row, 'planned');
  return !seats || planned === null ? null : planned / seats;
}

/** Computes the number in a column in percent of the planned people. */
function shareOf(key: string): (row: Row) => number | null {
  return (row) => {
    const planned = integerCell(row, 'planned');
    const count = integerCell(row, key);
    return !planned || count === null ? null : (100 * count) / planned;
  };
}
