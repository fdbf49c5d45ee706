import type { Cells, RuleCase } from '../testing/ruleCase';

const unit = (cells: Cells, ...leaders: readonly Cells[]): RuleCase['scheme'] => ({
  facts: { place: 'quang_binh' },
  tables: {
    unitLeaders: {
      u: { unit: 'Sở Thử', ...cells },
      ...Object.fromEntries(
        leaders.map((leader, i) => [`l${i}`, { parent: 'u', unit: `Người ${i}`, ...leader }]),
      ),
    },
  },
});
const MAN = { sex: 'male' } as const;
const WOMAN = { sex: 'female' } as const;
const HEAD = { rank: 'head' } as const;
const DEPUTY = { rank: 'deputy' } as const;
const repeat = (count: number, cells: Cells): Cells[] => Array.from({ length: count }, () => cells);

/** A man born in 4/1966 or later retires at 62: 10 and 15 years before, and a month less. */
const first = (rank: string, birth: string): Cells => ({
  rank,
  birth,
  ...MAN,
  appointment: 'first_time',
  appointed_from: '2021-03',
});
const LONG = { head: ['1969-03', '1969-02'], deputy: ['1974-03', '1974-02'] } as const;

const service = (rank: 'head' | 'deputy', rule: string): RuleCase[] => {
  const [enough, short] = LONG[rank];
  const scheme = (yes: number, no: number, ...more: readonly Cells[]) =>
    unit({}, ...repeat(yes, first(rank, enough)), ...repeat(no, first(rank, short)), ...more);
  return [
    { rule, name: '13 of 20 are 65 %', scheme: scheme(13, 7), outcome: 'met' },
    { rule, name: '65 of 100', scheme: scheme(65, 35), outcome: 'met' },
    { rule, name: '64 of 100', scheme: scheme(64, 36), outcome: 'finding' },
    { rule, name: '12 of 20', scheme: scheme(12, 8), outcome: 'finding', code: `units.longService.${rank}` },
    {
      rule,
      name: 'a birth is missing',
      scheme: scheme(12, 7, { ...first(rank, ''), birth: '1990-01', sex: 'male', appointed_from: '2021-03' }),
      outcome: 'met',
    },
    {
      rule,
      name: 'a month of appointment is missing',
      scheme: scheme(1, 1, { rank, appointment: 'first_time', ...MAN, birth: '1990-01' }),
      outcome: 'undecided',
    },
    {
      rule,
      name: 'a leader appointed again is not counted',
      scheme: unit({}, { ...first(rank, short), appointment: 'again' }),
      outcome: 'silent',
    },
  ];
};

const sent = (birth: string, place = 'Huyện A'): Cells => ({
  sent_to: place,
  birth,
  appointed_from: '2021-03',
});

/** Cases on the leaders of units (`unitLeaders`). */
export const UNIT_CASES: readonly RuleCase[] = [
  {
    rule: 'ANY.UNIT.WOMAN',
    name: 'the scheme of one province asks nothing of another',
    scheme: { ...unit({ staff: 10, women_staff: 9 }, MAN), facts: { place: 'lai_chau' } },
    outcome: 'silent',
  },
  {
    rule: 'ANY.UNIT.WOMAN',
    name: '30 of 100 is not more than 30 %',
    scheme: unit({ staff: 100, women_staff: 30 }, MAN),
    outcome: 'silent',
  },
  {
    rule: 'ANY.UNIT.WOMAN',
    name: '31 of 100, no woman',
    scheme: unit({ staff: 100, women_staff: 31 }, MAN, MAN),
    outcome: 'finding',
    code: 'units.woman',
    severity: 'target',
  },
  {
    rule: 'ANY.UNIT.WOMAN',
    name: '31 of 100, one woman',
    scheme: unit({ staff: 100, women_staff: 31 }, MAN, WOMAN),
    outcome: 'met',
  },
  {
    rule: 'ANY.UNIT.WOMAN',
    name: 'sex of a leader missing',
    scheme: unit({ staff: 100, women_staff: 31 }, MAN, {}),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.UNIT.WOMAN',
    name: 'no leaders',
    scheme: unit({ staff: 9, women_staff: 9 }),
    outcome: 'undecided',
  },
  { rule: 'ANY.UNIT.WOMAN', name: 'staff missing', scheme: unit({}, MAN), outcome: 'undecided' },
  ...([1, 2, 4, 5] as const).map(
    (count): RuleCase => ({
      rule: 'ANY.UNIT.DEPUTIES',
      name: `${count} deputies`,
      scheme: unit({}, HEAD, ...repeat(count, DEPUTY)),
      outcome: count === 1 || count === 5 ? 'finding' : 'met',
      code: count === 1 ? 'units.deputiesBelow' : count === 5 ? 'units.deputiesAbove' : undefined,
    }),
  ),
  {
    rule: 'ANY.UNIT.DEPUTIES',
    name: 'rank missing',
    scheme: unit({}, HEAD, DEPUTY, {}),
    outcome: 'undecided',
  },
  { rule: 'ANY.UNIT.DEPUTIES', name: 'no leaders', scheme: unit({}), outcome: 'silent' },
  {
    rule: 'ANY.UNIT.BANDS',
    name: 'five years apart',
    scheme: unit({}, { birth: '1965-01' }, { birth: '1975-01' }, { birth: '1970-01' }),
    outcome: 'met',
  },
  {
    rule: 'ANY.UNIT.BANDS',
    name: 'one month less',
    scheme: unit({}, { birth: '1965-01' }, { birth: '1974-12' }, { birth: '1970-01' }),
    outcome: 'finding',
    code: 'units.ageGaps',
  },
  {
    rule: 'ANY.UNIT.BANDS',
    name: 'a birth missing',
    scheme: unit({}, { birth: '1965-01' }, {}, { birth: '1970-01' }),
    outcome: 'undecided',
  },
  { rule: 'ANY.UNIT.BANDS', name: 'two leaders', scheme: unit({}, {}, {}), outcome: 'silent' },
  ...service('head', 'ANY.UNIT.HEADS'),
  ...service('deputy', 'ANY.UNIT.DEPUTIES.TERMS'),
  { rule: 'ANY.UNIT.SENT.AGE', name: '35 years', scheme: unit({}, sent('1986-03')), outcome: 'met' },
  {
    rule: 'ANY.UNIT.SENT.AGE',
    name: '35 years and a month',
    scheme: unit({}, sent('1986-02')),
    outcome: 'finding',
    code: 'units.sentAge',
  },
  {
    rule: 'ANY.UNIT.SENT.AGE',
    name: 'birth missing',
    scheme: unit({}, { sent_to: 'Huyện A' }),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.UNIT.SENT.COUNT',
    name: 'two to one place',
    scheme: unit({}, sent('1990-01'), sent('1990-01', 'huyện  A'), sent('1990-01', 'Huyện B')),
    outcome: 'met',
  },
  {
    rule: 'ANY.UNIT.SENT.COUNT',
    name: 'three to one place',
    scheme: unit({}, ...repeat(3, sent('1990-01'))),
    outcome: 'finding',
    code: 'units.sentCount',
  },
];
