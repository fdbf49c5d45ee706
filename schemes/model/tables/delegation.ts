import { STEP_COUNTS } from '../steps/steps';
import { integerCell } from './integerCell';
import { EDUCATION, POLITICAL_THEORY } from './roster';
import type { Column, Row, TableType } from './tableType';

/**
 * The elections of delegates to the congress above: of delegates with a vote, and of alternates.
 */
export const DELEGATION_BODIES = ['upper_delegates', 'upper_alternates'] as const;

/**
 * Đoàn đại biểu dự đại hội cấp trên. Each election has one fixed row, with a row below it for every name on its list. After
 * the congress, the row of the election has its ballot counts and the row of each name its votes. The level above fixes the
 * number of delegates (ANY.DEL.NOVOTE).
 */
export const delegation: TableType = {
  id: 'delegation',
  code: 'B14',
  columns: [
    { key: 'full_name', kind: 'text', width: 210, frozen: true, maxLength: 100 },
    { key: 'seats', kind: 'integer', width: 92, max: 1000 },
    { key: 'sex', kind: 'choice', choices: ['male', 'female'], width: 72 },
    { key: 'birth', kind: 'monthYear', mayHaveDay: true, width: 104 },
    { key: 'ethnic', kind: 'text', width: 90, maxLength: 40 },
    { key: 'home_town', kind: 'text', width: 180, maxLength: 200 },
    { key: 'party_official', kind: 'date', width: 104 },
    { key: 'education', kind: 'choice', choices: EDUCATION, width: 110 },
    { key: 'political_theory', kind: 'choice', choices: POLITICAL_THEORY, width: 110 },
    { key: 'current_post', kind: 'text', width: 230, maxLength: 300 },
    ...STEP_COUNTS.map(result),
    result('congress_votes'),
    {
      key: 'votes_percent',
      kind: 'percent',
      width: 92,
      compute: votesPercent,
      group: 'result',
      sparse: true,
    },
    { key: 'note', kind: 'text', width: 180 },
  ],
  fixedRows: DELEGATION_BODIES,
  label: 'full_name',
  canAdd: true,
  canNest: true,
  hasStatedTotals: false,
  landscape: true,
};

function result(key: string): Column {
  return { key, kind: 'integer', width: 92, max: 1_000_000, group: 'result', sparse: true };
}

/** Votes of a name in percent of the people summoned to its election; null if one of the numbers is missing. */
function votesPercent(row: Row, rows: readonly Row[]): number | null {
  const election = rows.find(({ id }) => id === row.parent);
  const summoned = election ? integerCell(election, 'summoned') : null;
  const votes = integerCell(row, 'congress_votes');
  return votes === null || !summoned ? null : (100 * votes) / summoned;
}
