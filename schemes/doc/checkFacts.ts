import { checkCell } from '../model/cells/cell';
import { FACTS } from '../model/scheme/facts';
import { currentValue } from './currentValue';
import { FACTS_ROOT } from './roots';
import type { ShapeProblem } from './shapeProblem';
import type { SharedType } from './sharedType';

/**
 * Checks the changed facts; null if they are allowed. `type` is the changed shared type. Only the root itself is
 * allowed: a type nested in it is a problem.
 */
export function checkFacts(type: SharedType, keys: ReadonlySet<string | null>): ShapeProblem | null {
  if (type._item !== null || type._start !== null) return { where: FACTS_ROOT, problem: 'shape.notPlain' };
  for (const key of keys) {
    const fact = FACTS.find((candidate) => candidate.key === key);
    if (!fact) return { where: `${FACTS_ROOT}/${key}`, problem: 'shape.unknownKey' };
    const value = currentValue(type, fact.key);
    const problem = value === undefined ? null : checkCell(fact, value.content);
    if (problem) return { where: `${FACTS_ROOT}/${key}`, problem: problem.code };
  }
  return null;
}
