import { type Cells, type RuleCase, XA } from '../testing/ruleCase';

type Says = RuleCase['says'];
type Case = readonly [name: string, cells: Cells, votes: number | null, says: Says, code?: string];

const FIT = { summoned: 150, present: 148, issued: 147, returned: 146, valid: 144, invalid: 2 } as const;

/** A count with the votes of one name: kept and broken at every bound, whichever election it is of. */
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

/** What was counted at the congress, for the committee and for the delegation upward. */
export const CONGRESS_BALLOT_CASES: readonly RuleCase[] = [
  ...COUNTS.flatMap(([name, cells, votes, says, code]): readonly RuleCase[] => {
    const one = { rule: 'ANY.BALLOT', of: { kind: 'congress.ballot' }, says, ...(code ? { code } : {}) };
    const at = (row: string, name: string) =>
      code === undefined
        ? {}
        : { row: code === 'congress.votes' ? name : row, severity: 'mandatory' as const };
    return [
      {
        ...one,
        ...at('executive_committee', 'p'),
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
          ...one,
          ...at(body, 'd'),
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
    ([body, fewest_votes, says, code]): RuleCase => ({
      rule: 'ANY.BALLOT',
      of: { kind: 'congress.ballot' },
      name: `${body}: the fewest votes of those elected are ${fewest_votes} of 144`,
      scheme: { facts: XA, tables: { surplus: { [body]: { ...FIT, fewest_votes } } } },
      says,
      ...(code ? { code } : {}),
    }),
  ),
  {
    rule: 'ANY.BALLOT',
    of: { kind: 'congress.ballot' },
    name: 'votes of somebody who is not slated for the committee are of another election',
    scheme: {
      facts: XA,
      tables: {
        surplus: { executive_committee: FIT },
        roster: { p: { full_name: 'Người', slated: ['inspection_committee'], congress_votes: 150 } },
      },
    },
    says: 'met',
  },
  {
    rule: 'ANY.BALLOT',
    of: { kind: 'congress.ballot' },
    name: 'votes of a name are held against the count of its own election',
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
    says: 'met',
  },
];
