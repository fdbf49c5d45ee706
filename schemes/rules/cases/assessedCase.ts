import type { Snapshot } from '../../model/scheme/snapshot';
import type { Assessment } from '../assessment/assessment';
import { validate } from '../judge/validate';
import { exampleScheme } from '../testing/exampleScheme';
import type { RuleCase } from '../testing/ruleCase';

interface AssessedCase {
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
}

/**
 * Cache of assessments for tests that run in one process and need all cases. `cases.test.ts` does not use it and judges each
 * case itself, for `mutate:rules`.
 */
const ASSESSED = new WeakMap<RuleCase['scheme'], AssessedCase>();

/** The scheme of a case and its assessment. */
export function assessedCase({ scheme }: Pick<RuleCase, 'scheme'>): AssessedCase {
  const known = ASSESSED.get(scheme);
  if (known) return known;
  const snapshot = exampleScheme(scheme);
  const assessed = { snapshot, assessment: validate(snapshot) };
  ASSESSED.set(scheme, assessed);
  return assessed;
}
