import type { TableType } from './tableType';

/** Cán bộ không tái cử. Each row is a member who does not stand again. */
export const leavers: TableType = {
  id: 'leavers',
  code: 'B10',
  columns: [
    { key: 'full_name', kind: 'text', width: 190, frozen: true, maxLength: 100 },
    { key: 'current_post', kind: 'text', width: 220, maxLength: 300 },
    { key: 'reason', kind: 'text', width: 220, maxLength: 300 },
    {
      key: 'settlement',
      kind: 'choice',
      choices: ['retire', 'retire_early', 'reassign', 'serve_on'],
      width: 150,
    },
    { key: 'arrangement', kind: 'text', width: 220, maxLength: 300 },
    {
      key: 'policy',
      kind: 'choice',
      choices: ['decree_177_2024', 'decree_26_2015', 'other', 'none'],
      width: 150,
    },
    { key: 'policy_from', kind: 'date', width: 104, sparse: true },
    { key: 'note', kind: 'text', width: 180 },
  ],
  fixedRows: [],
  label: 'full_name',
  canAdd: true,
  canNest: false,
  hasStatedTotals: false,
  landscape: true,
};
