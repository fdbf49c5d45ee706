import { type Cells, type RuleCase, XA } from '../testing/ruleCase';

type Expected = RuleCase['outcome'];
type Case = readonly [name: string, cells: Cells, votes: number | null, outcome: Expected, code?: string];

const FIT = { summoned: 150, present: 148, issued: 147, returned: 146, valid: 144, invalid: 2 } as const;

/** Counts with the votes of one name, within and beyond every bound. They apply to every election. */
const COUNTS: readonly Case[] = [
  ['all fit', FIT, 144, 'met'],
  [
    'everybody is there and votes',
    { ...FIT, present: 150, issued: 150, returned: 150, valid: 148 },
    148,
    'met',
  ],
  ['one present too many', { ...FIT, present: 151 }, null, 'finding', 'congress.chain'],
  ['one issued too many', { ...FIT, issued: 149 }, null, 'finding', 'congress.chain'],
  ['one returned too many', { ...FIT, returned: 148, valid: 146 }, null, 'finding', 'congress.chain'],
  ['one ballot missing', { ...FIT, valid: 143 }, null, 'finding', 'congress.sum'],
  ['one ballot too many', { ...FIT, invalid: 3 }, null, 'finding', 'congress.sum'],
  ['one vote more than valid ballots', FIT, 145, 'finding', 'congress.votes'],
  ['votes above those summoned, nothing else counted', { summoned: 150 }, 151, 'finding', 'congress.votes'],
  ['as many votes as are summoned, nothing else counted', { summoned: 150 }, 150, 'silent'],
  ['valid not counted', { summoned: 150, present: 148, issued: 147 }, null, 'undecided'],
  ['summoned and present alone', { summoned: 150, present: 148 }, null, 'silent'],
  ['more present than summoned', { summoned: 150, present: 151 }, null, 'finding', 'congress.chain'],
  ['nothing counted', {}, null, 'silent'],
];

const voted = (votes: number | null): Cells => (votes === null ? {} : { congress_votes: votes });

/** Cases on the counts at the congress, for the committee and for the delegation to the congress above. */
export const CONGRESS_BALLOT_CASES: readonly RuleCase[] = [
  ...COUNTS.flatMap(([name, cells, votes, outcome, code]): readonly RuleCase[] => {
    const shared = {
      rule: 'ANY.BALLOT',
      check: { kind: 'congress.ballot' },
      outcome,
      ...(code ? { code } : {}),
    };
    const place = (row: string, name: string) =>
      code === undefined
        ? {}
        : { row: code === 'congress.votes' ? name : row, severity: 'mandatory' as const };
    return [
      {
        ...shared,
        ...place('executive_committee', 'p'),
        name: `committee: ${name}`,
        scheme: {
          facts: XA,
          tables: {
            surplus: { executive_committee: cells },
            roster: { p: { full_name: 'Người', slated: ['committee'], ...voted(votes) } },
          },
        },
      },
      ...(['upper_delegates', 'upper_alternates'] as const).map(
        (body): RuleCase => ({
          ...shared,
          ...place(body, 'd'),
          name: `${body}: ${name}`,
          scheme: {
            facts: XA,
            tables: {
              delegation: { [body]: cells, d: { parent: body, full_name: 'Người', ...voted(votes) } },
            },
          },
        }),
      ),
    ];
  }),
  ...(
    [
      ['standing_committee', 145, 'finding', 'congress.fewest'],
      ['standing_committee', 144, 'met'],
      ['inspection_committee', 145, 'finding', 'congress.fewest'],
      ['executive_committee', 145, 'finding', 'congress.fewest'],
    ] as const
  ).map(
    ([body, fewest_votes, outcome, code]): RuleCase => ({
      rule: 'ANY.BALLOT',
      check: { kind: 'congress.ballot' },
      name: `${body}: the fewest votes of those elected are ${fewest_votes} of 144`,
      scheme: { facts: XA, tables: { surplus: { [body]: { ...FIT, fewest_votes } } } },
      outcome,
      ...(code ? { code } : {}),
    }),
  ),
  {
    rule: 'ANY.BALLOT',
    check: { kind: 'congress.ballot' },
    name: 'votes of a person who is not slated for the committee belong to another election',
    scheme: {
      facts: XA,
      tables: {
        surplus: { executive_committee: FIT },
        roster: { p: { full_name: 'Người', slated: ['inspection_committee'], congress_votes: 150 } },
      },
    },
    outcome: 'met',
  },
  {
    rule: 'ANY.BALLOT',
    check: { kind: 'congress.ballot' },
    name: 'votes of a name are compared with the count of its own election',
    scheme: {
      facts: XA,
      tables: {
        delegation: {
          upper_delegates: { ...FIT, valid: 40, invalid: 106 },
          upper_alternates: FIT,
          d: { parent: 'upper_alternates', full_name: 'Người', congress_votes: 144 },
        },
      },
    },
    outcome: 'met',
  },
];
