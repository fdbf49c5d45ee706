import type { CheckClause } from '../../checks/Check';
import type { Circle } from '../../clauses/vocabulary';

const LIMITS = [42, 50] as const;
const BANDED: readonly Circle[] = ['executive_committee', 'standing_committee'];
const WITH_BANDS = {
  levels: ['tinh', 'tinh_dt', 'tinh_hn2', 'tinh_hn3', 'huyen', 'xa_moi'],
} as const;

/**
 * Clauses on the structure of the committee, term 2025-2030. `directive`: id of the directive on which they are based.
 */
export function people2025(directive: string): readonly CheckClause[] {
  const target = { severity: 'target', confidence: 'believed', provisions: [directive] } as const;
  const share = { kind: 'ratio.atLeast', circle: 'executive_committee', worst: 'information' } as const;
  return [
    {
      ...target,
      rule: '2025.RENEW',
      severity: 'mandatory',
      check: { ...share, trait: 'first_time', share: [1, 3], worst: 'target' },
    },
    { ...target, rule: '2025.WOMEN', check: { ...share, trait: 'women', share: [15, 100] } },
    {
      ...target,
      rule: '2025.WOMEN.BTV',
      check: { ...share, trait: 'women', circle: 'standing_committee', least: 1 },
    },
    { ...target, rule: '2025.YOUTH', check: { ...share, trait: 'young', share: [10, 100], ageBelow: 42 } },
    ...BANDED.map(
      (circle): CheckClause => ({
        ...target,
        rule: '2025.BANDS',
        scope: WITH_BANDS,
        check: { kind: 'ratio.bands', circle, limits: LIMITS },
      }),
    ),
    {
      ...target,
      rule: '2025.BANDS',
      scope: WITH_BANDS,
      check: {
        kind: 'ratio.midBand',
        circle: 'executive_committee',
        limits: LIMITS,
        low: 40,
        high: 50,
        tolerance: 5,
      },
    },
    {
      rule: 'ANY.MATCH.QUALITY',
      severity: 'target',
      confidence: 'confirmed',
      provisions: [],
      check: { kind: 'match.quality', limits: LIMITS },
    },
    { ...target, rule: '2025.ETHNIC', check: { kind: 'ratio.ethnic', tolerance: 5 } },
    {
      ...target,
      rule: '2025.LLCT',
      severity: 'information',
      confidence: 'reported',
      provisions: ['350-QĐ/TW@2025'],
      check: { kind: 'person.theory', who: 'committee', least: 'intermediate' },
    },
  ];
}

/** Clauses on people that Chỉ thị 45-CT/TW of 14/4/2025 added. */
export const PEOPLE_C: readonly CheckClause[] = [
  {
    rule: '2025.SCI',
    severity: 'target',
    confidence: 'reported',
    provisions: ['45-CT/TW@2025-04-14'],
    check: {
      kind: 'ratio.atLeast',
      trait: 'science',
      circle: 'executive_committee',
      share: [5, 100],
      worst: 'information',
    },
  },
  {
    rule: '2025.NONLOCAL',
    severity: 'target',
    confidence: 'reported',
    provisions: ['45-CT/TW@2025-04-14'],
    scope: { levels: ['tinh', 'tinh_dt', 'tinh_hn2', 'tinh_hn3', 'xa_moi'] },
    check: { kind: 'person.nonLocal' },
  },
  {
    // Our source for the rule ends before the number of months.
    rule: '2025.HOLD',
    severity: 'mandatory',
    confidence: 'believed',
    provisions: ['45-CT/TW@2025-04-14'],
    check: { kind: 'person.held', who: 'standing_leadership', months: 24, movingUp: true },
  },
];
