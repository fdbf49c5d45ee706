import type { Snapshot } from '../../model/scheme/snapshot';
import type { Assessment } from '../assessment/assessment';
import { createJudge } from './createJudge';

export type { Assessment };

/** Cache of assessments. A snapshot never changes, so its assessment stays valid. A dossier needs it for each paper. */
const ASSESSED = new WeakMap<Snapshot, Assessment>();

/**
 * Judges a scheme by the rule book of its edition. The same snapshot gives the same assessment in the browser, at approval
 * and at export. A caller that judges a scheme after every change should use `createJudge`, which returns the same and runs
 * only the clauses whose inputs have changed.
 */
export function validate(snapshot: Snapshot): Assessment {
  const known = ASSESSED.get(snapshot);
  if (known) return known;
  const assessment = createJudge()(snapshot);
  ASSESSED.set(snapshot, assessment);
  return assessment;
}
