import { type RuleCase, XA } from '../testing/ruleCase';

type Cells = Readonly<Record<string, number>>;
const withSurplus = (
  body: string,
  cells: Cells,
  facts: RuleCase['scheme']['facts'] = XA,
): RuleCase['scheme'] => ({
  facts,
  tables: { surplus: { [body]: cells } },
});
const BCH = 'executive_committee';
const BODIES = ['executive_committee', 'standing_committee', 'inspection_committee'] as const;

/** Seats and the least and greatest number of names that may be prepared for them. */
const PREPARED: readonly (readonly [seats: number, least: number, greatest: number])[] = [
  [15, 17, 17],
  [17, 19, 19],
  [27, 30, 31],
  [33, 37, 37],
  [39, 43, 44],
  [41, 46, 47],
  [49, 54, 56],
  [51, 57, 58],
  [53, 59, 60],
  [55, 61, 63],
  [69, 76, 79],
  [75, 83, 86],
  // No whole number lies in 10-15 % of these.
  [6, 7, 7],
  [11, 12, 13],
  [12, 13, 14],
  [13, 14, 15],
];

/** Cases on the surplus of candidates over seats. */
export const SURPLUS_CASES: readonly RuleCase[] = [
  ...PREPARED.flatMap(([seats, least, greatest]): RuleCase[] => {
    const preparedCase = (introduced: number, outcome: RuleCase['outcome']): RuleCase => ({
      rule: 'ANY.SUR.PREP',
      name: `${introduced} names for ${seats} seats`,
      scheme: withSurplus(BCH, { seats, introduced }),
      outcome,
    });
    return [
      ...(least - 1 > seats ? [preparedCase(least - 1, 'finding')] : []),
      preparedCase(least, 'met'),
      preparedCase(greatest, 'met'),
      preparedCase(greatest + 1, 'finding'),
    ];
  }),
  ...(['executive_committee', 'standing_committee'] as const).flatMap((body): RuleCase[] => [
    {
      rule: 'ANY.SUR.PREP',
      name: `${body}: too few`,
      scheme: withSurplus(body, { seats: 27, introduced: 28 }),
      outcome: 'finding',
      code: `surplus.below.${body}`,
      severity: 'mandatory',
    },
    {
      rule: 'ANY.SUR.PREP',
      name: `${body}: too many`,
      scheme: withSurplus(body, { seats: 27, introduced: 32 }),
      outcome: 'finding',
      code: `surplus.above.${body}`,
    },
  ]),
  ...BODIES.flatMap((body): RuleCase[] => [
    {
      rule: 'ANY.SUR.MORE',
      name: `${body}: no more names than seats`,
      scheme: withSurplus(body, { seats: 9, introduced: 9 }),
      outcome: 'finding',
      code: `surplus.none.${body}`,
    },
    {
      rule: 'ANY.SUR.SMALL',
      name: `${body}: two more for five seats`,
      scheme: withSurplus(body, { seats: 5, introduced: 7 }),
      outcome: 'finding',
      code: `surplus.small.${body}`,
    },
    {
      rule: 'ANY.SUR.MAX',
      name: `${body}: ballot list of 36 for 27`,
      scheme: withSurplus(body, { seats: 27, introduced: 30, ballot_list: 36 }),
      outcome: 'finding',
      code: `surplus.ballot.${body}`,
    },
  ]),
  {
    rule: 'ANY.SUR.PREP',
    name: 'names are missing',
    scheme: withSurplus(BCH, { seats: 27 }),
    outcome: 'undecided',
  },
  { rule: 'ANY.SUR.PREP', name: 'an empty table', scheme: withSurplus(BCH, {}), outcome: 'undecided' },
  {
    rule: 'ANY.SUR.PREP',
    name: 'a merged unit is appointed',
    scheme: withSurplus(BCH, { seats: 27, introduced: 27 }, { ...XA, merged_from: 2 }),
    outcome: 'silent',
  },
  {
    rule: 'ANY.SUR.MORE',
    name: 'a merged unit is appointed',
    scheme: withSurplus(BCH, { seats: 27, introduced: 27 }, { ...XA, merged_from: 3 }),
    outcome: 'silent',
  },
  {
    rule: 'ANY.SUR.PREP',
    name: 'whether a commune was merged is not said',
    scheme: withSurplus(BCH, { seats: 27, introduced: 27 }, { level: 'xa_moi', congress_date: '2025-07-25' }),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.SUR.MORE',
    name: '30 for 27',
    scheme: withSurplus(BCH, { seats: 27, introduced: 30 }),
    outcome: 'met',
  },
  {
    rule: 'ANY.SUR.MORE',
    name: 'names missing',
    scheme: withSurplus(BCH, { seats: 27 }),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.SUR.SMALL',
    name: 'one more for 3',
    scheme: withSurplus(BCH, { seats: 3, introduced: 4 }),
    outcome: 'met',
  },
  {
    rule: 'ANY.SUR.SMALL',
    name: 'two more for 2 are outside this rule, which waits for the other bodies',
    scheme: withSurplus(BCH, { seats: 2, introduced: 4 }),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.SUR.SMALL',
    name: 'two more for 6 are outside this rule',
    scheme: withSurplus(BCH, { seats: 6, introduced: 8 }),
    outcome: 'undecided',
  },
  ...(
    [
      [10, 13, 'met'],
      [10, 14, 'finding'],
      [13, 16, 'met'],
      [13, 17, 'finding'],
    ] as const
  ).map(
    ([seats, ballot_list, outcome]): RuleCase => ({
      rule: 'ANY.SUR.MAX',
      name: `${ballot_list} for ${seats}`,
      scheme: withSurplus(BCH, { seats, ballot_list }),
      outcome,
    }),
  ),
  {
    rule: 'ANY.SUR.SMALL',
    name: 'names missing',
    scheme: withSurplus(BCH, { seats: 3 }),
    outcome: 'undecided',
  },
  {
    rule: 'ANY.SUR.MAX',
    name: '35 for 27',
    scheme: withSurplus(BCH, { seats: 27, introduced: 30, ballot_list: 35 }),
    outcome: 'met',
  },
  {
    rule: 'ANY.SUR.MAX',
    name: 'one more for 3 seats though it is a third',
    scheme: withSurplus(BCH, { seats: 3, introduced: 4, ballot_list: 4 }),
    outcome: 'met',
  },
  {
    rule: 'ANY.SUR.MAX',
    name: 'no ballot list yet',
    scheme: withSurplus(BCH, { seats: 27 }),
    outcome: 'undecided',
  },
];
