import type { CheckClause } from '../../checks/Check';

const FIVE_STEPS = ['12-KL/TW@2017-03-22'] as const;
const head = { severity: 'mandatory', provisions: FIVE_STEPS } as const;

/**
 * Clauses on the five steps (quy trình năm bước), the same in both terms. Step 2 has a clause of its own, because no signed
 * text confirms its base. Its base is the people summoned, as at the other steps.
 */
export const STEP_CLAUSES: readonly CheckClause[] = [
  { ...head, rule: 'ANY.STEP.ORDER', confidence: 'reported', check: { kind: 'steps.order', whole: true } },
  {
    ...head,
    rule: 'ANY.STEP.QUORUM',
    confidence: 'reported',
    check: { kind: 'steps.quorum', step: 2, share: [2, 3] },
  },
  {
    ...head,
    rule: 'ANY.STEP.50',
    confidence: 'reported',
    check: { kind: 'steps.majority', of: 'committees', steps: [1, 3, 4, 5], base: 'summoned', open: [1, 4] },
  },
  {
    ...head,
    rule: 'ANY.STEP.50',
    confidence: 'believed',
    check: { kind: 'steps.majority', of: 'cadres', steps: [2], base: 'summoned', open: [] },
  },
  { ...head, rule: 'ANY.STEP.ON', confidence: 'reported', check: { kind: 'steps.onward' } },
  {
    rule: 'ANY.BALLOT',
    severity: 'mandatory',
    provisions: [],
    confidence: 'confirmed',
    check: { kind: 'steps.ballot', open: [1, 4] },
  },
  {
    rule: 'ANY.BALLOT',
    severity: 'mandatory',
    provisions: [],
    confidence: 'confirmed',
    check: { kind: 'congress.ballot' },
  },
  {
    rule: 'ANY.MATCH.SUMMONED',
    severity: 'target',
    provisions: [],
    confidence: 'confirmed',
    check: { kind: 'steps.summoned', body: 'executive_committee', steps: [3, 5] },
  },
  {
    rule: 'ANY.MATCH.SUMMONED',
    severity: 'target',
    provisions: [],
    confidence: 'confirmed',
    check: { kind: 'steps.summoned', body: 'standing_committee', steps: [1, 4] },
  },
  {
    rule: 'ANY.STEP.PLACE',
    severity: 'target',
    provisions: [],
    confidence: 'believed',
    check: { kind: 'steps.roster' },
  },
];
