import { integerCell } from './integerCell';
import type { Row, TableType } from './tableType';

/** The bodies whose size `seats` fixes. The other rows are blocs, which are parts of `executive_committee`. */
export const SEATS_BODIES = [
  'executive_committee',
  'standing_committee',
  'secretary',
  'deputy_secretary',
  'inspection_committee',
] as const;

/** Biểu số lượng, cơ cấu. */
export const seats: TableType = {
  id: 'seats',
  code: 'B1',
  columns: [
    { key: 'title', kind: 'text', width: 230, frozen: true, maxLength: 200 },
    { key: 'max_allowed', kind: 'integer', width: 92, max: 1000 },
    { key: 'term_start', kind: 'integer', width: 92, max: 1000 },
    { key: 'current', kind: 'integer', width: 92, max: 1000 },
    { key: 'planned', kind: 'integer', width: 92, max: 1000 },
    { key: 'rotation_extra', kind: 'integer', width: 92, max: 100 },
    { key: 'left_vacant', kind: 'integer', width: 92, max: 100 },
    { key: 'change', kind: 'integer', width: 92, compute: change },
    { key: 'share', kind: 'percent', width: 92, compute: shareOfCommittee },
    { key: 'note', kind: 'text', width: 220 },
  ],
  fixedRows: SEATS_BODIES,
  label: 'title',
  canAdd: true,
  canNest: true,
  hasStatedTotals: false,
  landscape: false,
};

/** Planned seats minus current seats. */
function change(row: Row): number | null {
  const planned = integerCell(row, 'planned');
  const current = integerCell(row, 'current');
  return planned === null || current === null ? null : planned - current;
}

/** Planned seats in percent of those of the executive committee. */
function shareOfCommittee(row: Row, rows: readonly Row[]): number | null {
  const planned = integerCell(row, 'planned');
  const committee = rows.find(({ id }) => id === 'executive_committee');
  const whole = committee ? integerCell(committee, 'planned') : null;
  return planned === null || !whole ? null : (100 * planned) / whole;
}
