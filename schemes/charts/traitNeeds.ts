import { neededOf } from '../checks/counting/neededOf';
import type { Trait } from '../clauses/vocabulary';
import type { Asked, AskedClause } from './askedClauses';
import type { Need } from './chartData';

/**
 * The numbers that clauses require of a trait in a committee of `size` seats; none if `size` is null. Only clauses
 * that `where` accepts are considered.
 */
export function traitNeeds(
  asked: Asked,
  trait: Trait,
  size: number | null,
  where: (check: AskedClause<'ratio.atLeast'>['check']) => boolean = () => true,
): readonly Need[] {
  if (size === null) return [];
  return asked('ratio.atLeast')
    .filter(({ check }) => check.circle === 'executive_committee' && check.trait === trait && where(check))
    .map(({ rule, severity, check }) => ({
      least: neededOf(check, size),
      most: null,
      severity,
      rules: [rule],
    }));
}
