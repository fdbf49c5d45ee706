import type { Snapshot } from '../model/snapshot';
import { type Assessment, createJudge } from './createJudge';

export type { Assessment as Verdicts };

/**
 * Judges a scheme by the rule book of its edition. Pure: the same snapshot gives the same verdicts,
 * in the browser at each keystroke, at approval and at export. Who judges one scheme again and again
 * keeps a judge (`createJudge`), which says the same and asks only the rules whose inputs changed.
 */
export function validate(snapshot: Snapshot): Assessment {
  return createJudge()(snapshot);
}
