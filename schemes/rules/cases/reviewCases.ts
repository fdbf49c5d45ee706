import { type Cells, HUYEN, type RuleCase, TERM_20, TINH_25, XA } from '../testing/ruleCase';

type Facts = RuleCase['scheme']['facts'];
const named = (cells: Cells): Cells => ({ full_name: 'Lê Văn An', ...cells });
const STANDS_AGAIN: Cells = { sex: 'male', review_plan: 're_election' };
const review = (facts: Facts, ...rows: readonly Cells[]): RuleCase['scheme'] => ({
  facts,
  term: String(facts?.congress_date) < '2024' ? TERM_20 : '2025-2030',
  tables: { review: Object.fromEntries(rows.map((cells, i) => [`r${i}`, named(cells)])) },
});
type Line = readonly [rule: string, facts: Facts, cells: Cells, birth: string, before: string];

/** Earliest births that still qualify, and one month earlier, the same as in the roster. */
const CUT_OFFS: readonly Line[] = [
  ['2020.AGE', HUYEN, {}, '1962-12', '1962-11'],
  ['2025.AGE.RE', XA, {}, '1967-07', '1967-06'],
  ['2025.AGE.RE', TINH_25, {}, '1967-09', '1967-08'],
  ['2025.AGE.RE.PBT', TINH_25, { committee_post: 'standing_deputy' }, '1967-03', '1967-02'],
];

const roster = (cells: Cells, reviewCells: Cells | null, leaverCells?: Cells): RuleCase['scheme'] => ({
  facts: XA,
  tables: {
    review: reviewCells
      ? { r: named(reviewCells), other: { full_name: 'Trần Thị Bình', review_plan: 'retire' } }
      : {},
    roster: { p: named({ slated: ['committee'], ...cells }) },
    ...(leaverCells ? { leavers: { l: leaverCells } } : {}),
  },
});
const RE_ELECTION = { candidacy_kind: 're_election' } as const;
const FIRST = { candidacy_kind: 'first_time' } as const;

type Match = readonly [name: string, scheme: RuleCase['scheme'], outcome: RuleCase['outcome'], code?: string];
const REVIEWED: readonly Match[] = [
  ['both plan re-election', roster(RE_ELECTION, { review_plan: 're_election' }), 'met'],
  [
    'the name is spelled differently',
    roster({ ...RE_ELECTION, full_name: ' LÊ  Văn an' }, { review_plan: 're_election' }),
    'met',
  ],
  ['the review plans retirement', roster(RE_ELECTION, { review_plan: 'retire' }), 'finding', 'review.leaves'],
  ['not reviewed', roster(RE_ELECTION, { full_name: 'Lê Văn Anh' }), 'finding', 'review.absent'],
  ['an incumbent for the first time', roster(FIRST, {}), 'finding', 'review.firstTime'],
  ['no plan yet', roster(RE_ELECTION, {}), 'undecided'],
  ['nobody reviewed yet', roster(RE_ELECTION, null), 'undecided'],
  ['no review at all', { facts: XA, tables: { roster: { p: named(RE_ELECTION) } } }, 'silent'],
  [
    'planned for re-election, not in the roster',
    roster({ ...FIRST, full_name: 'Vũ Văn Cường' }, { review_plan: 're_election' }),
    'finding',
    'review.notListed',
  ],
];

const leaver = (cells: Cells): RuleCase['scheme'] => ({ tables: { leavers: { l: named(cells) } } });
const policy = (code: string, day: string, facts?: Facts): RuleCase['scheme'] => ({
  facts,
  tables: { leavers: { l: named({ policy: code, ...(day ? { policy_from: day } : {}) }) } },
});
const reviewOf = (count: number, current: number | null): RuleCase['scheme'] => ({
  facts: XA,
  tables: {
    seats: { executive_committee: current === null ? {} : { current } },
    review: Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`r${i}`, { full_name: `Người ${i}` }]),
    ),
  },
});

/** Cases on the review of incumbents and on those who do not stand again. */
export const REVIEW_CASES: readonly RuleCase[] = [
  ...CUT_OFFS.flatMap(([rule, facts, cells, birth, before]): RuleCase[] => [
    {
      rule,
      name: `review, born ${birth}`,
      scheme: review(facts, { ...STANDS_AGAIN, ...cells, birth }),
      outcome: 'met',
    },
    {
      rule,
      name: `review, born ${before}`,
      scheme: review(facts, { ...STANDS_AGAIN, ...cells, birth: before }),
      outcome: 'finding',
      code: 'age.re_election',
    },
  ]),
  {
    rule: '2025.AGE.RE',
    name: 'review, past retirement',
    scheme: review(XA, { ...STANDS_AGAIN, birth: '1958-01' }),
    outcome: 'finding',
    code: 'age.re_election.past',
  },
  {
    rule: '2025.AGE.RE',
    name: 'review, own retirement month',
    scheme: review(XA, { ...STANDS_AGAIN, retirement_month: '2029-07' }),
    outcome: 'met',
  },
  {
    rule: '2025.AGE.RE',
    name: 'review, birth missing',
    scheme: review(XA, STANDS_AGAIN),
    outcome: 'undecided',
  },
  {
    rule: '2025.AGE.RE',
    name: 'review, a member who retires is not judged',
    scheme: review(XA, { sex: 'male', birth: '1960-01', review_plan: 'retire' }),
    outcome: 'silent',
  },
  ...REVIEWED.map(
    ([name, scheme, outcome, code]): RuleCase => ({ rule: 'ANY.MATCH.REVIEW', name, scheme, outcome, code }),
  ),
  { rule: 'ANY.MATCH.INCUMBENTS', name: 'all 3', scheme: reviewOf(3, 3), outcome: 'met' },
  { rule: 'ANY.MATCH.INCUMBENTS', name: '2 of 3 entered', scheme: reviewOf(2, 3), outcome: 'undecided' },
  { rule: 'ANY.MATCH.INCUMBENTS', name: 'size unknown', scheme: reviewOf(2, null), outcome: 'undecided' },
  {
    rule: 'ANY.MATCH.INCUMBENTS',
    name: '4 of 3',
    scheme: reviewOf(4, 3),
    outcome: 'finding',
    code: 'match.incumbents',
  },
  {
    rule: 'ANY.MATCH.LEAVING',
    name: 'leaves and is listed',
    scheme: roster(FIRST, {}, { full_name: 'Trần Thị Bình' }),
    outcome: 'met',
  },
  {
    rule: 'ANY.MATCH.LEAVING',
    name: 'leaves and is not listed',
    scheme: roster(FIRST, {}, { full_name: 'Vũ Văn Cường' }),
    outcome: 'finding',
    code: 'leaving.absent',
  },
  {
    rule: 'ANY.MATCH.LEAVING',
    name: 'leaves and is a candidate',
    scheme: roster(RE_ELECTION, {}, { full_name: 'Lê Văn An' }),
    outcome: 'finding',
    code: 'leaving.listed',
  },
  {
    rule: 'ANY.MATCH.LEAVING',
    name: 'nobody listed yet',
    scheme: { tables: { review: { r: named({ review_plan: 'reassign' }) }, leavers: {} } },
    outcome: 'undecided',
  },
  {
    rule: 'ANY.LEAVING.GROUNDS',
    name: 'reason and plan',
    scheme: leaver({ reason: 'Hết tuổi', settlement: 'retire' }),
    outcome: 'met',
  },
  {
    rule: 'ANY.LEAVING.GROUNDS',
    name: 'no reason',
    scheme: leaver({ settlement: 'retire' }),
    outcome: 'finding',
    code: 'leaving.reason',
  },
  {
    rule: 'ANY.LEAVING.GROUNDS',
    name: 'no plan',
    scheme: leaver({ reason: 'Hết tuổi' }),
    outcome: 'finding',
    code: 'leaving.settlement',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'decree 177 from its first day',
    scheme: policy('decree_177_2024', '2025-01-01'),
    outcome: 'met',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'decree 177 the day before',
    scheme: policy('decree_177_2024', '2024-12-31'),
    outcome: 'finding',
    code: 'leaving.policyNotYet',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'decree 26 on its last day',
    scheme: policy('decree_26_2015', '2024-12-31'),
    outcome: 'met',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'decree 26 at a congress of 2025',
    scheme: policy('decree_26_2015', '', XA),
    outcome: 'finding',
    code: 'leaving.policyEnded',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'no day at all',
    scheme: policy('decree_26_2015', ''),
    outcome: 'undecided',
  },
];
