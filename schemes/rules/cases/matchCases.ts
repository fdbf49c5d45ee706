import { crowd, type Cells as RowCells, type RuleCase, XA } from '../testing/ruleCase';

const BODIES = [
  ['executive_committee', 'committee'],
  ['standing_committee', 'standing_committee'],
  ['inspection_committee', 'inspection_committee'],
] as const;
type Cells = Readonly<Record<string, number>>;
const seats = (
  body: string,
  seatCells: Cells,
  surplusCells: Cells,
  facts: RuleCase['scheme']['facts'] = XA,
) => ({
  facts,
  tables: { seats: { [body]: seatCells }, surplus: { [body]: surplusCells } },
});

const deputies = (planned: number, outcome: RuleCase['outcome'], more: Cells = {}): RuleCase => ({
  rule: 'ANY.MATCH.DEPUTIES',
  name: `two slated, ${planned} planned ${JSON.stringify(more)}`,
  scheme: {
    facts: XA,
    tables: {
      seats: { deputy_secretary: { planned, ...more } },
      roster: crowd([1, { slated: ['deputy_secretary'] }], [1, { slated: ['standing_deputy'] }], [3, {}]),
    },
  },
  outcome,
  severity: outcome === 'finding' ? 'target' : undefined,
});

/** Cases on tables that must agree with one another. */
export const MATCH_CASES: readonly RuleCase[] = [
  deputies(2, 'met'),
  deputies(3, 'met', { left_vacant: 1 }),
  deputies(3, 'finding'),
  deputies(1, 'finding'),
  ...BODIES.flatMap(([body, slated]): RuleCase[] => [
    {
      rule: 'ANY.MATCH.SEATS',
      name: `${body}: 27 − 1`,
      scheme: seats(body, { planned: 27, left_vacant: 1 }, { seats: 26 }),
      outcome: 'met',
    },
    {
      rule: 'ANY.MATCH.SEATS',
      name: `${body}: the vacant seat is forgotten`,
      scheme: seats(body, { planned: 27, left_vacant: 1 }, { seats: 27 }),
      outcome: 'finding',
      code: `match.seats.${body}`,
    },
    {
      rule: 'ANY.MATCH.INTRODUCED',
      name: `${body}: the roster has as many`,
      scheme: {
        facts: XA,
        tables: { roster: crowd([4, { slated: [slated] }]), surplus: { [body]: { introduced: 4 } } },
      },
      outcome: 'met',
    },
    {
      rule: 'ANY.MATCH.INTRODUCED',
      name: `${body}: the roster has one more`,
      scheme: {
        facts: XA,
        tables: { roster: crowd([5, { slated: [slated] }]), surplus: { [body]: { introduced: 4 } } },
      },
      outcome: 'finding',
      code: `match.introduced.${body}`,
    },
  ]),
  {
    rule: 'ANY.MATCH.SEATS',
    name: 'rotation seats may be taken off',
    scheme: seats('executive_committee', { planned: 51, rotation_extra: 2 }, { seats: 49 }),
    outcome: 'met',
  },
  {
    rule: 'ANY.MATCH.SEATS',
    name: 'either all rotation seats are taken off or none',
    scheme: seats('executive_committee', { planned: 51, rotation_extra: 2 }, { seats: 50 }),
    outcome: 'finding',
  },
  {
    rule: 'ANY.MATCH.SEATS',
    name: 'blank',
    scheme: seats('executive_committee', { planned: 27 }, {}),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.MATCH.SEATS',
    name: 'a merged unit is appointed',
    scheme: seats('executive_committee', { planned: 27 }, { seats: 1 }, { ...XA, merged_from: 2 }),
    outcome: 'silent',
  },
  {
    rule: 'ANY.MATCH.INTRODUCED',
    name: 'an empty roster',
    scheme: { facts: XA, tables: { roster: {}, surplus: { executive_committee: { introduced: 30 } } } },
    outcome: 'undecided',
  },
  {
    rule: 'ANY.MATCH.RE_ELECTED',
    name: 'more members stand again than serve',
    scheme: {
      facts: { ...XA, incumbents: 2 },
      tables: { roster: crowd([3, { candidacy_kind: 're_election' }]) },
    },
    outcome: 'finding',
    code: 'match.reElected',
  },
  {
    rule: 'ANY.MATCH.RE_ELECTED',
    name: 'all members stand again',
    scheme: {
      facts: { ...XA, incumbents: 3 },
      tables: { roster: crowd([3, { candidacy_kind: 're_election' }]) },
    },
    outcome: 'met',
  },
  ...(
    [
      ['women', { sex: 'female' }, { sex: 'male' }],
      ['young', { birth: '1983-08' }, { birth: '1983-07' }],
      ['middle', { birth: '1983-07' }, { birth: '1983-08' }],
      ['senior', { birth: '1975-06' }, { birth: '1975-07' }],
      ['ethnic', { ethnic: 'Tày' }, { ethnic: ' kinh' }],
      ['first-time', { candidacy_kind: 'first_time' }, { candidacy_kind: 're_election' }],
      ['education', { education: 'university' }, { education: 'college' }],
      ['theory', { political_theory: 'advanced' }, { political_theory: 'intermediate' }],
      ['science', { science: 'yes' }, { science: 'no' }],
    ] as const
  ).flatMap(([row, yes, no]): RuleCase[] => {
    const counted = (count: number, whole: number, people: readonly (readonly [number, RowCells])[]) => ({
      facts: XA,
      tables: { roster: crowd(...people), statistics: { [row]: { criterion: row, whole, count } } },
    });
    const rule = 'ANY.MATCH.QUALITY';
    return [
      {
        rule,
        name: `${row}: 2 of 5`,
        scheme: counted(2, 5, [
          [2, yes],
          [3, no],
        ]),
        outcome: 'met',
      },
      {
        rule,
        name: `${row}: 3 written, 2 found`,
        scheme: counted(3, 5, [
          [2, yes],
          [3, no],
        ]),
        outcome: 'finding',
        code: 'match.quality',
        severity: 'target',
      },
      {
        rule,
        name: `${row}: a cell is blank`,
        scheme: counted(3, 5, [
          [2, yes],
          [2, no],
          [1, {}],
        ]),
        outcome: 'undecided',
      },
      {
        rule,
        name: `${row}: out of another whole`,
        scheme: counted(3, 4, [
          [2, yes],
          [3, no],
        ]),
        outcome: 'silent',
      },
    ];
  }),
];
