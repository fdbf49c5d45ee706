import { type Cells, crowd, HUYEN, type RuleCase, TERM_20, TINH, TINH_25, XA } from '../testing/ruleCase';

type Facts = RuleCase['scheme']['facts'];
const withPerson = (facts: Facts, cells: Cells): RuleCase['scheme'] => ({
  facts,
  term: String(facts?.congress_date) < '2024-06-14' ? TERM_20 : '2025-2030',
  tables: { roster: crowd([1, cells]) },
});

type Line = readonly [rule: string, facts: Facts, cells: Cells, men: string, women: string];
const FIRST = { candidacy_kind: 'first_time' } as const;
const AGAIN = { candidacy_kind: 're_election' } as const;
const DEPUTY = { ...AGAIN, slated: ['deputy_secretary'] } as const;
const POST = { concurrent_posts: ['committee_chair'] } as const;
const CO_SO = { level: 'co_so', congress_date: '2025-05-20' } as const;
const CTT = { level: 'ctt', congress_date: '2025-07-20' } as const;

/** Earliest birth months that still qualify, men and women: one month earlier fails. */
const CUT_OFFS: readonly Line[] = [
  ['2020.AGE', TINH, FIRST, '1965-09', '1970-09'],
  ['2020.AGE', TINH, AGAIN, '1963-03', '1968-03'],
  ['2020.AGE', HUYEN, FIRST, '1965-06', '1970-06'],
  ['2020.AGE', HUYEN, AGAIN, '1962-12', '1967-12'],
  ['2020.AGE.GOV', TINH, { ...AGAIN, ...POST }, '1963-09', '1968-09'],
  ['2020.AGE.GOV', HUYEN, { ...AGAIN, ...POST }, '1963-09', '1968-09'],
  ['2025.AGE.FIRST', CO_SO, FIRST, '1968-04', '1972-01'],
  ['2025.AGE.RE', CO_SO, AGAIN, '1967-04', '1971-05'],
  ['2025.AGE.FIRST', CTT, FIRST, '1968-06', '1972-02'],
  ['2025.AGE.RE', CTT, AGAIN, '1967-06', '1971-06'],
  ['2025.AGE.FIRST', XA, FIRST, '1968-07', '1972-03'],
  ['2025.AGE.RE', XA, AGAIN, '1967-07', '1971-07'],
  ['2025.AGE.FIRST', TINH_25, FIRST, '1968-09', '1972-05'],
  ['2025.AGE.RE', TINH_25, AGAIN, '1967-09', '1971-09'],
  ['2025.AGE.RE.PBT', TINH_25, DEPUTY, '1967-03', '1971-05'],
  ['2025.AGE.GOV', XA, { ...FIRST, ...POST }, '1969-03', '1972-09'],
];

const cutOffs = CUT_OFFS.flatMap(([rule, facts, cells, men, women]): RuleCase[] =>
  (
    [
      ['male', men],
      ['female', women],
    ] as const
  ).flatMap(([sex, birth]) => [
    {
      rule,
      name: `${facts?.level}, ${sex} born ${birth}`,
      scheme: withPerson(facts, { ...cells, sex, birth }),
      outcome: 'met' as const,
    },
    {
      rule,
      name: `${facts?.level}, ${sex} born ${monthBefore(birth)}`,
      scheme: withPerson(facts, { ...cells, sex, birth: monthBefore(birth) }),
      outcome: 'finding' as const,
    },
  ]),
);

function monthBefore(text: string): string {
  const [year = 0, month = 0] = text.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

const CELL = { level: 'chi_bo', place: 'hai_duong', congress_date: '2025-02-10' } as const;
const SECRETARY = { slated: ['secretary'], sex: 'male' } as const;

/** Cases on months of service left and on ages. */
export const AGE_CASES: readonly RuleCase[] = [
  ...cutOffs,
  {
    rule: '2025.AGE.RE',
    name: 'half a term was enough before 14/4/2025',
    scheme: withPerson(
      { level: 'co_so', congress_date: '2025-04-13' },
      { ...AGAIN, sex: 'male', birth: '1966-01' },
    ),
    outcome: 'met',
  },
  {
    rule: '2025.AGE.RE',
    name: 'a deputy of a province has a rule of their own',
    scheme: withPerson(TINH_25, { ...DEPUTY, sex: 'male', birth: '1967-05' }),
    outcome: 'silent',
  },
  {
    rule: '2025.AGE.RE',
    name: 'a deputy of a commune has none',
    scheme: withPerson(XA, { ...DEPUTY, sex: 'male', birth: '1967-05' }),
    outcome: 'finding',
    code: 'age.re_election',
  },
  {
    rule: '2025.AGE.FIRST',
    name: 'an unknown month of birth reads as January',
    scheme: withPerson(XA, { ...FIRST, sex: 'male', birth: '1968' }),
    outcome: 'finding',
    code: 'age.first_time',
  },
  {
    rule: '2025.AGE.FIRST',
    name: 'a retirement month in the row takes precedence over the table',
    scheme: withPerson(XA, { ...FIRST, sex: 'male', birth: '1975-01', retirement_month: '2029-01' }),
    outcome: 'finding',
  },
  {
    rule: '2025.AGE.FIRST',
    name: 'extended service counts',
    scheme: withPerson(XA, { ...FIRST, sex: 'male', birth: '1966-01', retirement_month: '2031-01' }),
    outcome: 'met',
  },
  {
    rule: '2025.AGE.FIRST',
    name: 'sex missing',
    scheme: withPerson(XA, { ...FIRST, birth: '1968-01' }),
    outcome: 'undecided',
  },
  {
    rule: '2025.AGE.RE',
    name: 'birth missing',
    scheme: withPerson(XA, { ...AGAIN, sex: 'male' }),
    outcome: 'undecided',
  },
  {
    rule: '2020.AGE',
    name: 'birth missing',
    scheme: withPerson(HUYEN, { ...AGAIN, sex: 'male' }),
    outcome: 'undecided',
  },
  {
    rule: '2025.AGE.FIRST',
    name: 'inspection committee alone',
    scheme: withPerson(XA, { ...FIRST, sex: 'male', birth: '1965-01', slated: ['inspection_committee'] }),
    outcome: 'silent',
  },
  {
    rule: '2020.AGE.GOV',
    name: 'a birth too early for government',
    scheme: withPerson(TINH, { ...AGAIN, ...POST, sex: 'male', birth: '1963-08' }),
    outcome: 'finding',
    code: 'age.government',
  },
  ...(
    [
      ['2025.AGE.FIRST', XA, { ...FIRST, birth: '1958-01' }, 'age.first_time.past'],
      ['2025.AGE.RE', XA, { ...AGAIN, birth: '1958-01' }, 'age.re_election.past'],
      ['2020.AGE.GOV', TINH, { ...AGAIN, ...POST, birth: '1955-01' }, 'age.government.past'],
    ] as const
  ).map(
    ([rule, facts, cells, code]): RuleCase => ({
      rule,
      name: `past retirement already: ${code}`,
      scheme: withPerson(facts, { ...cells, sex: 'male' }),
      outcome: 'finding',
      code,
    }),
  ),
  {
    rule: '2025.AGE.RE',
    name: 'retires in the month at which ages are counted',
    scheme: withPerson(XA, { ...AGAIN, sex: 'male', birth: '1970-01', retirement_month: '2025-07' }),
    outcome: 'finding',
    code: 'age.re_election',
  },
  {
    rule: '2025.AGE.CELL',
    name: 'village secretary of 65',
    scheme: withPerson(CELL, { ...SECRETARY, ...FIRST, birth: '1960-02' }),
    outcome: 'met',
  },
  {
    rule: '2025.AGE.CELL',
    name: 'village secretary above 65',
    scheme: withPerson(CELL, { ...SECRETARY, ...FIRST, birth: '1960-01' }),
    outcome: 'finding',
    code: 'age.limit',
  },
  {
    rule: '2025.AGE.CELL',
    name: 'birth missing',
    scheme: withPerson(CELL, { ...SECRETARY, ...AGAIN }),
    outcome: 'undecided',
  },
  ...(['1969-05', '1969-04'] as const).map(
    (birth): RuleCase => ({
      rule: '2025.a.AGE',
      name: `government post under the directive of 2024, born ${birth}`,
      scheme: withPerson(
        { level: 'huyen', congress_date: '2025-02-10' },
        { ...FIRST, ...POST, sex: 'male', birth },
      ),
      outcome: birth === '1969-05' ? 'met' : 'finding',
    }),
  ),
];
