import { integerCell } from './integerCell';
import type { Row, TableType } from './tableType';

/** Kinds of unit by the number of units they were merged from. A formula has a base for each kind (341-QĐ/TW, 2025). */
export const UNIT_KINDS = ['unmerged', 'merged_two', 'merged_three'] as const;
/** One kind of unit. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Column with the reason for a manual correction. In the row of stated totals, it says how the numbers were computed. */
export const REASON_COLUMN = 'reason';

/** Phân bổ đại biểu. Each row is a directly attached organisation (đầu mối). */
export const quotas: TableType = {
  id: 'quotas',
  code: 'B7',
  columns: [
    { key: 'organisation', kind: 'text', width: 240, frozen: true, maxLength: 200 },
    { key: 'cells', kind: 'integer', width: 88, total: true },
    { key: 'official_members', kind: 'integer', width: 100, total: true, group: 'members' },
    { key: 'probationary_members', kind: 'integer', width: 100, total: true, group: 'members' },
    { key: 'ex_officio', kind: 'integer', width: 100, total: true },
    { key: 'by_unit', kind: 'integer', width: 100, total: true, group: 'elected' },
    { key: 'by_members', kind: 'integer', width: 100, total: true, group: 'elected' },
    { key: 'by_importance', kind: 'integer', width: 100, total: true, group: 'elected' },
    { key: 'elected', kind: 'integer', width: 100, total: true, compute: elected, group: 'elected' },
    { key: 'designated', kind: 'integer', width: 100, total: true },
    { key: 'delegates', kind: 'integer', width: 100, total: true, compute: delegates },
    { key: 'alternates', kind: 'integer', width: 92, total: true },
    { key: 'women', kind: 'integer', width: 80, total: true, group: 'composition' },
    { key: 'young', kind: 'integer', width: 80, total: true, group: 'composition' },
    { key: 'ethnic_minority', kind: 'integer', width: 80, total: true, group: 'composition' },
    { key: 'field', kind: 'text', width: 120, maxLength: 100, group: 'composition' },
    { key: 'unit_kind', kind: 'choice', width: 120, choices: UNIT_KINDS, group: 'allocation', sparse: true },
    { key: 'correction', kind: 'integer', width: 92, min: -999, max: 999, group: 'allocation', sparse: true },
    { key: REASON_COLUMN, kind: 'text', width: 200, group: 'allocation', sparse: true },
    { key: 'note', kind: 'text', width: 200 },
  ],
  fixedRows: [],
  label: 'organisation',
  canAdd: true,
  canNest: false,
  hasStatedTotals: true,
  landscape: true,
};

function sum(row: Row, keys: readonly string[]): number | null {
  const numbers = keys.map((key) => integerCell(row, key)).filter((n) => n !== null);
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0);
}

function elected(row: Row): number | null {
  return sum(row, ['by_unit', 'by_members', 'by_importance']);
}

function delegates(row: Row): number | null {
  return sum(row, ['ex_officio', 'by_unit', 'by_members', 'by_importance', 'designated']);
}
