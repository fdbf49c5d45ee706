import { type Cells, type RuleCase, XA } from '../testing/ruleCase';

type Expected = RuleCase['outcome'];

/** A delegation with this number of names; `seats` is null if the cell is blank. */
function delegation(
  seats: number | null,
  names: number,
  facts: RuleCase['scheme']['facts'] = XA,
): RuleCase['scheme'] {
  const own = Array.from({ length: names }, (_, i): [string, Cells] => [
    `d${i}`,
    { parent: 'upper_delegates', full_name: `Người ${i + 1}` },
  ]);
  return {
    facts,
    tables: {
      delegation: {
        upper_delegates: seats === null ? {} : { seats },
        // The rule does not judge alternates, although there are as many names as seats for them.
        upper_alternates: { seats: 1 },
        a1: { parent: 'upper_alternates', full_name: 'Người dự khuyết' },
        ...Object.fromEntries(own),
      },
    },
  };
}

const MORE: readonly (readonly [seats: number | null, names: number, outcome: Expected])[] = [
  [5, 6, 'met'],
  [5, 5, 'finding'],
  [5, 4, 'finding'],
  [5, 0, 'undecided'],
  [null, 5, 'undecided'],
  [null, 0, 'silent'],
];

/** At most 30 % more names than seats. Up to five seats allow one more name, although that is a larger share. */
const MOST: readonly (readonly [seats: number, names: number, outcome: Expected])[] = [
  [10, 13, 'met'],
  [10, 14, 'finding'],
  [5, 6, 'met'],
  [5, 7, 'finding'],
  [1, 2, 'met'],
  [1, 3, 'finding'],
  [6, 7, 'met'],
  [6, 8, 'finding'],
  [10, 10, 'met'],
];

/** Cases on the list of delegates to the congress above. */
export const DELEGATION_CASES: readonly RuleCase[] = [
  ...MORE.map(
    ([seats, names, outcome]): RuleCase => ({
      rule: 'ANY.SUR.MORE',
      check: { kind: 'delegation.more' },
      name: `${names} names for ${seats} delegates upward`,
      scheme: delegation(seats, names),
      outcome,
      ...(outcome === 'finding'
        ? { code: 'surplus.none.upper_delegates', severity: 'mandatory', row: 'upper_delegates' }
        : {}),
      ...(seats === null && names > 0 ? { needs: ['seats'] } : {}),
    }),
  ),
  ...MOST.map(
    ([seats, names, outcome]): RuleCase => ({
      rule: 'ANY.SUR.MAX',
      check: { kind: 'delegation.ballot' },
      name: `${names} names for ${seats} delegates upward`,
      scheme: delegation(seats, names),
      outcome,
      ...(outcome === 'finding' ? { code: 'surplus.ballot.upper_delegates', params: { list: names } } : {}),
    }),
  ),
  ...(['delegation.more', 'delegation.ballot'] as const).map(
    (kind): RuleCase => ({
      rule: kind === 'delegation.more' ? 'ANY.SUR.MORE' : 'ANY.SUR.MAX',
      check: { kind },
      name: 'the committee and the delegation of a merged unit are appointed',
      scheme: delegation(5, kind === 'delegation.more' ? 5 : 9, { ...XA, merged_from: 2 }),
      outcome: 'silent',
    }),
  ),
  {
    rule: 'ANY.SUR.MORE',
    check: { kind: 'delegation.more' },
    name: 'a scheme without a delegation',
    scheme: { facts: XA, tables: { surplus: {} } },
    outcome: 'silent',
  },
];
