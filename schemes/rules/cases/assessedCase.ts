import type { Snapshot } from '../../model/scheme/snapshot';
import type { Assessment } from '../assessment/assessment';
import { validate } from '../judge/validate';
import { exampleScheme } from '../testing/exampleScheme';
import type { RuleCase } from '../testing/ruleCase';

interface AssessedCase {
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
}

/** Several tests that run in one process read the assessments of all cases. `cases.test.ts` judges each case itself, for `mutate:rules`. */
const ASSESSED = new WeakMap<RuleCase['scheme'], AssessedCase>();

/** The scheme of a case and what the rule book says of it. */
export function assessedCase({ scheme }: Pick<RuleCase, 'scheme'>): AssessedCase {
  const known = ASSESSED.get(scheme);
  if (known) return known;
  const snapshot = exampleScheme(scheme);
  const assessed = { snapshot, assessment: validate(snapshot) };
  ASSESSED.set(scheme, assessed);
  return assessed;
}
