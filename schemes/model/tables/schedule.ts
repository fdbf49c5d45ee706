import { integerCell } from './integerCell';
import type { Row, TableType } from './tableType';

/** Milestones whose dates follow from a directive, a province or the order of the work. */
export const MILESTONES = [
  'direction',
  'review_report',
  'personnel_report',
  'merger_scheme',
  'commune_scheme',
  'process_re_election',
  'process_first_time',
  'submission',
  'grassroots_congresses',
  'district_congresses',
  'congress',
  'appointments',
  'secretary_appointed',
] as const;

/** Tiến độ. Each row is a task. A task that can be counted also has its whole number and the number done. */
export const schedule: TableType = {
  id: 'schedule',
  code: 'B9',
  columns: [
    { key: 'task', kind: 'text', width: 280, frozen: true, maxLength: 300 },
    { key: 'milestone', kind: 'choice', choices: MILESTONES, width: 170 },
    { key: 'lead', kind: 'text', width: 170, maxLength: 200 },
    { key: 'support', kind: 'text', width: 170, maxLength: 300 },
    { key: 'due', kind: 'date', width: 104 },
    { key: 'work_state', kind: 'choice', choices: ['not_begun', 'under_way', 'done'], width: 110 },
    { key: 'whole', kind: 'integer', width: 84, group: 'progress', sparse: true },
    { key: 'done', kind: 'integer', width: 84, group: 'progress', sparse: true },
    { key: 'remaining', kind: 'integer', width: 84, group: 'progress', sparse: true },
    { key: 'stated_percent', kind: 'percent', width: 92, group: 'progress', sparse: true },
    { key: 'percent', kind: 'percent', width: 92, compute: percent, group: 'progress', sparse: true },
    { key: 'note', kind: 'text', width: 200 },
  ],
  fixedRows: [],
  label: 'task',
  canAdd: true,
  canNest: false,
  hasStatedTotals: false,
  landscape: true,
};

function percent(row: Row): number | null {
  const whole = integerCell(row, 'whole');
  const done = integerCell(row, 'done');
  return !whole || done === null ? null : (100 * done) / whole;
}
