import { STEP_COUNTS, type StepCounts } from '../../model/steps/steps';
import { DELEGATION_BODIES } from '../../model/tables/delegation';
import { integerCell } from '../../model/tables/integerCell';
import { SURPLUS_BODIES } from '../../model/tables/surplus';
import { codeOf } from '../../model/tables/tableCodes';
import type { Row } from '../../model/tables/tableType';
import type { TableView } from '../../tableViews/TableView';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { type BallotCount, ballotFaults, mostVotes } from './ballotFaults';

/** Counts that show that the ballots have been counted. */
const COUNTED = ['issued', 'returned', 'valid', 'invalid'] as const;

/**
 * `congress.ballot`: the counts and the votes of each election at the congress are consistent (`ballotFaults`). The counts of
 * the committees are in `surplus`, with the votes of the people slated for the committee in `roster`. The counts of the
 * delegations are in `delegation`, with the votes in the rows below them.
 */
export const congressBallots = defineCheck({
  kind: 'congress.ballot',
  parameters: {},
  messages: {
    findings: ['congress.chain', 'congress.fewest', 'congress.sum', 'congress.votes'],
    how: ['congress.ballot', 'steps.chain', 'steps.sum', 'steps.votes'],
  },
  run(_parameters, view) {
    const [committees, delegation] = [view.table('surplus'), view.table('delegation')];
    return [
      ...SURPLUS_BODIES.flatMap((body) => {
        const row = committees?.row(body);
        if (!committees || !row) return [];
        const names =
          body === 'executive_committee'
            ? view.people
                .filter(({ slatedForCommittee }) => slatedForCommittee)
                .map(({ name, row: rosterRow, ref }) => ({
                  name,
                  ...votesOf(rosterRow),
                  at: ref('congress_votes'),
                }))
            : [];
        return judge(countOf(committees, row, `row.${codeOf('seats')}.${body}`, names), row, committees);
      }),
      ...DELEGATION_BODIES.flatMap((body) => {
        const row = delegation?.row(body);
        if (!delegation || !row) return [];
        const names = delegation.parts(body).map((part) => ({
          name: typeof part.cells.full_name === 'string' ? part.cells.full_name : '…',
          ...votesOf(part),
          at: delegation.ref(part.id, 'congress_votes'),
        }));
        return judge(countOf(delegation, row, `row.${codeOf('delegation')}.${body}`, names), row, delegation);
      }),
    ];
  },
});

function countOf(table: TableView, row: Row, body: string, names: BallotCount['names']): BallotCount {
  const known = STEP_COUNTS.map((count) => [count, integerCell(row, count)] as const);
  const counts: StepCounts = Object.fromEntries(known.filter(([, value]) => value !== null));
  return {
    codePrefix: 'congress',
    counts,
    names,
    params: { body },
    ref: (count) => table.ref(row.id, count),
  };
}

function judge(count: BallotCount, row: Row, table: TableView): readonly CheckResult[] {
  const { counts, params, ref } = count;
  const faults = [...ballotFaults(count), ...fewest(count, row, table)];
  const blank = STEP_COUNTS.filter((key) => counts[key] === undefined);
  if (blank.length > 0) {
    return COUNTED.some((key) => counts[key] !== undefined)
      ? [...faults, undecided(...blank.map(ref))]
      : faults;
  }
  if (faults.length > 0) return faults;
  const { returned = 0, valid = 0, invalid = 0 } = counts;
  return [met('congress.ballot', { ...params, returned, valid, invalid }, ref('returned'))];
}

/** The fault that the fewest votes of an elected person are more than the limit of votes. */
function fewest({ counts, params, ref }: BallotCount, row: Row, table: TableView): readonly CheckResult[] {
  const votes = integerCell(row, 'fewest_votes');
  const bound = mostVotes(counts);
  if (votes === null || !bound || votes <= bound.most) return [];
  return [
    broken({
      code: 'congress.fewest',
      how: 'steps.votes',
      params: { ...params, votes, of: bound.most, than: `stepCount.${bound.limitedBy}` },
      at: table.ref(row.id, 'fewest_votes'),
      also: [ref(bound.limitedBy)],
    }),
  ];
}

function votesOf(row: Row): { readonly votes?: number } {
  const votes = integerCell(row, 'congress_votes');
  return votes === null ? {} : { votes };
}
