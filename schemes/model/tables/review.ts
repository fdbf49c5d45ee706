import { SLATED } from './roster';
import type { TableType } from './tableType';

/** Plans for a present member of the committee. */
export const REVIEW_PLANS = ['re_election', 'retire', 'reassign'] as const;

/**
 * Rà soát cấp ủy đương nhiệm. Each row is a present member of the committee. Two columns, the months left and whether they
 * suffice, depend on the month of the congress and on the pack. They are empty here; `tableTypeOf` adds their computation.
 */
export const review: TableType = {
  id: 'review',
  code: 'B2',
  columns: [
    { key: 'full_name', kind: 'text', width: 190, frozen: true, maxLength: 100 },
    { key: 'sex', kind: 'choice', choices: ['male', 'female'], width: 72 },
    { key: 'birth', kind: 'monthYear', mayHaveDay: true, width: 104 },
    { key: 'committee_post', kind: 'choice', choices: SLATED, width: 150 },
    { key: 'current_post', kind: 'text', width: 230, maxLength: 300 },
    { key: 'retirement_month', kind: 'monthYear', width: 110, sparse: true },
    { key: 'months_left', kind: 'integer', width: 92, compute: notKnown },
    { key: 'eligible', kind: 'choice', choices: ['yes', 'no'], width: 100, compute: notKnown },
    { key: 'review_plan', kind: 'choice', choices: REVIEW_PLANS, width: 120 },
    { key: 'reason', kind: 'text', width: 220, maxLength: 300 },
    { key: 'note', kind: 'text', width: 180 },
  ],
  fixedRows: [],
  label: 'full_name',
  canAdd: true,
  canNest: false,
  hasStatedTotals: false,
  landscape: true,
};

function notKnown(): null {
  return null;
}
