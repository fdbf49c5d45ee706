import type { Snapshot } from '../../model/scheme/snapshot';
import type { Assessment } from '../assessment/assessment';
import { createJudge } from './createJudge';

export type { Assessment as Verdicts };

/** A snapshot never changes, so its assessment holds as long as it lives. A dossier asks for one of each of its papers. */
const ASSESSED = new WeakMap<Snapshot, Assessment>();

/**
 * Judges a scheme by the rule book of its edition. It is pure: the same snapshot gives the same assessment, in the
 * browser at each keystroke, at approval and at export. A caller that judges one scheme repeatedly keeps a judge
 * (`createJudge`), which returns the same and asks only the clauses whose inputs changed.
 */
export function validate(snapshot: Snapshot): Assessment {
  const known = ASSESSED.get(snapshot);
  if (known) return known;
  const assessment = createJudge()(snapshot);
  ASSESSED.set(snapshot, assessment);
  return assessment;
}
