import { type Cells, crowd, type RuleCase, XA } from '../testing/ruleCase';

type Line = readonly [rule: string, cells: Cells, code: string | null];

/** Cells of one person; null if they are possible. */
const PEOPLE: readonly Line[] = [
  ['ANY.CELL.BIRTH', { birth: '2025-08' }, 'impossible.birthAfter'],
  ['ANY.CELL.BIRTH', { birth: '2007-08' }, 'impossible.tooYoung'],
  ['ANY.CELL.BIRTH', { birth: '2007-07' }, null],
  ['ANY.CELL.PARTY', { birth: '1980-05', party_probation: '1998-04-30' }, 'impossible.joinedYoung'],
  ['ANY.CELL.PARTY', { birth: '1980-05', party_probation: '1998-05-01' }, null],
  ['ANY.CELL.PARTY', { birth: '1980-05', party_official: '1997-05-01' }, 'impossible.joinedYoung'],
  [
    'ANY.CELL.PARTY',
    { party_probation: '2001-02-03', party_official: '2001-02-02' },
    'impossible.officialFirst',
  ],
  ['ANY.CELL.PARTY', { party_probation: '2001-02-03', party_official: '2002-02-03' }, null],
  ['ANY.CELL.PARTY', { party_official: '2025-07-26' }, 'impossible.officialAfter'],
  ['ANY.CELL.RETIREMENT', { birth: '1980-01', retirement_month: '2018-01' }, 'impossible.retirement'],
  ['ANY.CELL.RETIREMENT', { birth: '1980-01', retirement_month: '2035-01' }, null],
  ['ANY.CELL.TITLES', { slated: ['secretary', 'deputy_secretary'] }, 'impossible.titles'],
  ['ANY.CELL.TITLES', { slated: ['committee', 'standing_committee', 'secretary'] }, null],
];

type Size = readonly [
  b1: Readonly<Record<string, Readonly<Record<string, number>>>>,
  rule: string,
  code: string | null,
];
const SIZES: readonly Size[] = [
  [{ executive_committee: { planned: 3, left_vacant: 4 } }, 'ANY.CELL.SEATS', 'impossible.left_vacant'],
  [{ executive_committee: { planned: 3, rotation_extra: 4 } }, 'ANY.CELL.SEATS', 'impossible.rotation_extra'],
  [{ secretary: { planned: 2 } }, 'ANY.CELL.SEATS', 'impossible.secretaries'],
  [
    { secretary: { planned: 1 }, executive_committee: { planned: 3, left_vacant: 3 } },
    'ANY.CELL.SEATS',
    null,
  ],
  [
    { executive_committee: { planned: 8 }, standing_committee: { planned: 9 } },
    'ANY.CELL.BODIES',
    'impossible.standingAbove',
  ],
  [
    { standing_committee: { planned: 3 }, deputy_secretary: { planned: 3 } },
    'ANY.CELL.BODIES',
    'impossible.leadersAbove',
  ],
  [{ standing_committee: { planned: 3 }, deputy_secretary: { planned: 2 } }, 'ANY.CELL.BODIES', null],
];

const finding = (code: string | null): Pick<RuleCase, 'outcome' | 'code' | 'severity'> =>
  code === null ? { outcome: 'silent' } : { outcome: 'finding', code, severity: 'mandatory' };
const withQuotas = (cells: Readonly<Record<string, number>>): RuleCase['scheme'] => ({
  facts: XA,
  tables: { quotas: { a: { organisation: 'Chi bộ 1', ...cells } } },
});

/** Cases on impossible cells. */
export const IMPOSSIBLE_CASES: readonly RuleCase[] = [
  ...PEOPLE.map(
    ([rule, cells, code]): RuleCase => ({
      rule,
      name: JSON.stringify(cells),
      scheme: { facts: XA, tables: { roster: crowd([1, cells]) } },
      ...finding(code),
    }),
  ),
  ...SIZES.map(
    ([seats, rule, code]): RuleCase => ({
      rule,
      name: JSON.stringify(seats),
      scheme: { tables: { seats } },
      ...finding(code),
    }),
  ),
  {
    rule: 'ANY.CELL.BODIES',
    name: 'more names for the standing committee than for the committee',
    scheme: {
      tables: { surplus: { executive_committee: { introduced: 9 }, standing_committee: { introduced: 10 } } },
    },
    ...finding('impossible.introducedAbove'),
  },
  {
    rule: 'ANY.CELL.TWICE',
    name: 'the same person twice',
    scheme: { tables: { roster: crowd([2, { full_name: 'Lê Văn An', birth: '1980-01' }]) } },
    outcome: 'finding',
    code: 'impossible.twice',
    severity: 'target',
  },
  {
    rule: 'ANY.CELL.TWICE',
    name: 'two namesakes',
    scheme: {
      tables: {
        roster: crowd(
          [1, { full_name: 'Lê Văn An', birth: '1980-01' }],
          [1, { full_name: 'Lê Văn An', birth: '1981-01' }],
        ),
      },
    },
    outcome: 'silent',
  },
  ...(['roster', 'review', 'leavers', 'dossiers'] as const).map(
    (type): RuleCase => ({
      rule: 'ANY.CELL.NAME',
      name: `a person without a name in ${type}`,
      scheme: { tables: { [type]: { a: { full_name: 'Lê Văn An' }, b: { note: 'thôn Bí Mật' } } } },
      ...finding('impossible.nameless'),
      row: 'b',
      params: { n: 2 },
    }),
  ),
  ...(['delegation', 'planning', 'unitLeaders'] as const).map(
    (type): RuleCase => ({
      rule: 'ANY.CELL.NAME',
      name: `a person without a name below a row of ${type}`,
      scheme: { tables: { [type]: { a: { note: 'x' }, b: { parent: 'a', note: 'y' } } } },
      ...finding('impossible.nameless'),
      row: 'b',
      params: { n: 1 },
    }),
  ),
  {
    rule: 'ANY.CELL.NAME',
    name: 'a name of blanks',
    scheme: { tables: { roster: { a: { full_name: ' ', sex: 'female' } } } },
    ...finding('impossible.nameless'),
  },
  {
    rule: 'ANY.CELL.NAME',
    name: 'rows without entries, with a name, and rows that are no people',
    scheme: {
      tables: {
        roster: { a: {}, b: { slated: [] }, c: { full_name: 'Lê Văn An', note: 'x' } },
        quotas: { a: { by_unit: 2 } },
        unitLeaders: { a: { staff: 5 } },
      },
    },
    ...finding(null),
  },
  ...(['women', 'young', 'ethnic_minority'] as const).map(
    (column): RuleCase => ({
      rule: 'ANY.CELL.DELEGATES',
      name: `more ${column} than delegates`,
      scheme: withQuotas({ by_unit: 2, [column]: 3 }),
      ...finding(`impossible.delegates.${column}`),
    }),
  ),
  {
    rule: 'ANY.CELL.DELEGATES',
    name: 'more delegates than members',
    scheme: withQuotas({ by_unit: 4, official_members: 3 }),
    ...finding('impossible.delegatesAbove'),
  },
  {
    rule: 'ANY.CELL.DELEGATES',
    name: 'possible',
    scheme: withQuotas({ by_unit: 3, women: 3, official_members: 3 }),
    ...finding(null),
  },
];
