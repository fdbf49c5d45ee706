import { integerCell } from './integerCell';
import type { Row, TableType } from './tableType';

const POSITIONS = [
  'heads',
  'deputies',
  'secretaries',
  'deputy_secretaries',
  'council_vice_chairs',
  'committee_vice_chairs',
  'standing_members',
  'other',
] as const;

/** Khung số lượng đơn vị × chức danh. Each row is a group of units; sub-groups may be below it. */
export const headcount: TableType = {
  id: 'headcount',
  code: 'B11',
  columns: [
    { key: 'group', kind: 'text', width: 280, frozen: true, maxLength: 300 },
    { key: 'units', kind: 'integer', width: 88, total: true },
    ...POSITIONS.map((key) => ({ key, kind: 'integer' as const, width: 92, total: true })),
    { key: 'positions', kind: 'integer', width: 92, total: true, compute: positions },
    { key: 'note', kind: 'text', width: 220 },
  ],
  fixedRows: [],
  label: 'group',
  canAdd: true,
  canNest: true,
  hasStatedTotals: true,
  landscape: true,
};

function positions(row: Row): number | null {
  const numbers = POSITIONS.map((key) => integerCell(row, key)).filter((n) => n !== null);
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0);
}
