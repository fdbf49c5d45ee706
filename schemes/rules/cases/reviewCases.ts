import { type Cells, HUYEN, type RuleCase, TERM_20, TINH_25, XA } from '../testing/ruleCase';

type Facts = RuleCase['scheme']['facts'];
const named = (cells: Cells): Cells => ({ full_name: 'Lê Văn An', ...cells });
const again: Cells = { sex: 'male', review_plan: 're_election' };
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

const roster = (cells: Cells, b2: Cells | null, b10?: Cells): RuleCase['scheme'] => ({
  facts: XA,
  tables: {
    review: b2 ? { r: named(b2), other: { full_name: 'Trần Thị Bình', review_plan: 'retire' } } : {},
    roster: { p: named({ slated: ['committee'], ...cells }) },
    ...(b10 ? { leavers: { l: b10 } } : {}),
  },
});
const RE = { candidacy_kind: 're_election' } as const;
const FIRST = { candidacy_kind: 'first_time' } as const;

type Match = readonly [name: string, scheme: RuleCase['scheme'], says: RuleCase['says'], code?: string];
const REVIEWED: readonly Match[] = [
  ['both let them stand again', roster(RE, { review_plan: 're_election' }), 'met'],
  ['written otherwise', roster({ ...RE, full_name: ' LÊ  Văn an' }, { review_plan: 're_election' }), 'met'],
  ['the review lets them go', roster(RE, { review_plan: 'retire' }), 'finding', 'review.leaves'],
  ['not reviewed', roster(RE, { full_name: 'Lê Văn Anh' }), 'finding', 'review.absent'],
  ['an incumbent for the first time', roster(FIRST, {}), 'finding', 'review.firstTime'],
  ['no plan yet', roster(RE, {}), 'undecided'],
  ['nobody reviewed yet', roster(RE, null), 'undecided'],
  ['no review at all', { facts: XA, tables: { roster: { p: named(RE) } } }, 'silent'],
  [
    'let stand again, not in the roster',
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
const many = (count: number, current: number | null): RuleCase['scheme'] => ({
  facts: XA,
  tables: {
    seats: { executive_committee: current === null ? {} : { current } },
    review: Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`r${i}`, { full_name: `Người ${i}` }]),
    ),
  },
});

/** Review of incumbents and those who do not stand again. */
export const REVIEW_CASES: readonly RuleCase[] = [
  ...CUT_OFFS.flatMap(([rule, facts, cells, birth, before]): RuleCase[] => [
    {
      rule,
      name: `review, born ${birth}`,
      scheme: review(facts, { ...again, ...cells, birth }),
      says: 'met',
    },
    {
      rule,
      name: `review, born ${before}`,
      scheme: review(facts, { ...again, ...cells, birth: before }),
      says: 'finding',
      code: 'age.re_election',
    },
  ]),
  {
    rule: '2025.AGE.RE',
    name: 'review, past retirement',
    scheme: review(XA, { ...again, birth: '1958-01' }),
    says: 'finding',
    code: 'age.re_election.past',
  },
  {
    rule: '2025.AGE.RE',
    name: 'review, own retirement month',
    scheme: review(XA, { ...again, retirement_month: '2029-07' }),
    says: 'met',
  },
  { rule: '2025.AGE.RE', name: 'review, birth missing', scheme: review(XA, again), says: 'undecided' },
  {
    rule: '2025.AGE.RE',
    name: 'review, who retires is not asked',
    scheme: review(XA, { sex: 'male', birth: '1960-01', review_plan: 'retire' }),
    says: 'silent',
  },
  ...REVIEWED.map(
    ([name, scheme, says, code]): RuleCase => ({ rule: 'ANY.MATCH.REVIEW', name, scheme, says, code }),
  ),
  { rule: 'ANY.MATCH.INCUMBENTS', name: 'all 3', scheme: many(3, 3), says: 'met' },
  { rule: 'ANY.MATCH.INCUMBENTS', name: '2 of 3 entered', scheme: many(2, 3), says: 'undecided' },
  { rule: 'ANY.MATCH.INCUMBENTS', name: 'size unknown', scheme: many(2, null), says: 'undecided' },
  {
    rule: 'ANY.MATCH.INCUMBENTS',
    name: '4 of 3',
    scheme: many(4, 3),
    says: 'finding',
    code: 'match.incumbents',
  },
  {
    rule: 'ANY.MATCH.LEAVING',
    name: 'leaves and is listed',
    scheme: roster(FIRST, {}, { full_name: 'Trần Thị Bình' }),
    says: 'met',
  },
  {
    rule: 'ANY.MATCH.LEAVING',
    name: 'leaves and is not listed',
    scheme: roster(FIRST, {}, { full_name: 'Vũ Văn Cường' }),
    says: 'finding',
    code: 'leaving.absent',
  },
  {
    rule: 'ANY.MATCH.LEAVING',
    name: 'leaves and stands',
    scheme: roster(RE, {}, { full_name: 'Lê Văn An' }),
    says: 'finding',
    code: 'leaving.listed',
  },
  {
    rule: 'ANY.MATCH.LEAVING',
    name: 'nobody listed yet',
    scheme: { tables: { review: { r: named({ review_plan: 'reassign' }) }, leavers: {} } },
    says: 'undecided',
  },
  {
    rule: 'ANY.LEAVING.GROUNDS',
    name: 'reason and plan',
    scheme: leaver({ reason: 'Hết tuổi', settlement: 'retire' }),
    says: 'met',
  },
  {
    rule: 'ANY.LEAVING.GROUNDS',
    name: 'no reason',
    scheme: leaver({ settlement: 'retire' }),
    says: 'finding',
    code: 'leaving.reason',
  },
  {
    rule: 'ANY.LEAVING.GROUNDS',
    name: 'no plan',
    scheme: leaver({ reason: 'Hết tuổi' }),
    says: 'finding',
    code: 'leaving.settlement',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'decree 177 from its first day',
    scheme: policy('decree_177_2024', '2025-01-01'),
    says: 'met',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'decree 177 the day before',
    scheme: policy('decree_177_2024', '2024-12-31'),
    says: 'finding',
    code: 'leaving.policyNotYet',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'decree 26 on its last day',
    scheme: policy('decree_26_2015', '2024-12-31'),
    says: 'met',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'decree 26 at a congress of 2025',
    scheme: policy('decree_26_2015', '', XA),
    says: 'finding',
    code: 'leaving.policyEnded',
  },
  {
    rule: 'ANY.LEAVING.POLICY',
    name: 'no day at all',
    scheme: policy('decree_26_2015', ''),
    says: 'undecided',
  },
];
