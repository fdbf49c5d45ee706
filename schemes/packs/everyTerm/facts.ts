import type { CheckClause } from '../../checks/Check';
import { LARGE } from '../../clauses/levels';
import type { Level } from '../../model/scheme/facts';

const HEAD = { severity: 'mandatory', confidence: 'confirmed', provisions: [] } as const;

type Existence = readonly [levels: readonly Level[], from: string | undefined, to: string | undefined];

/** Levels that began or ended with the reorganisation of 2025: levels, first day, last day. */
const EXISTENCES: readonly Existence[] = [
  [['huyen', 'xa_cu'], undefined, '2025-06-30'],
  [['xa_moi'], '2025-07-01', undefined],
  [['tinh_hn2', 'tinh_hn3'], '2025-06-12', undefined],
  [['tw4'], '2025-01-24', undefined],
];

/** Clauses on facts that must be consistent: term, level, place and merger. */
export function factClauses(term: { readonly from: string; readonly to: string }): readonly CheckClause[] {
  return [
    { ...HEAD, rule: 'ANY.FACT.TERM', check: { kind: 'facts.term', ...term } },
    ...EXISTENCES.map(
      ([levels, from, to]): CheckClause => ({
        ...HEAD,
        rule: 'ANY.FACT.LEVEL',
        scope: { levels },
        check: { kind: 'facts.levelDates', from, to },
      }),
    ),
    {
      ...HEAD,
      rule: 'ANY.FACT.PLACE',
      scope: { levels: ['tinh_dt'] },
      check: { kind: 'facts.places', places: LARGE },
    },
    {
      ...HEAD,
      rule: 'ANY.FACT.MERGED',
      scope: { levels: ['tinh_hn2'] },
      check: { kind: 'facts.mergedFrom', min: 2, max: 2 },
    },
    {
      ...HEAD,
      rule: 'ANY.FACT.MERGED',
      scope: { levels: ['tinh_hn3'] },
      check: { kind: 'facts.mergedFrom', min: 3, max: 20 },
    },
  ];
}
