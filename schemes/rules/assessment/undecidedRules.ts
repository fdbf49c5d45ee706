import type { Outcome } from '../../model/findings/finding';

/** Ids of the rules with an undecided outcome, each once. */
export function undecidedRules(outcomes: readonly Outcome[]): readonly string[] {
  const rules = outcomes.flatMap((outcome) => (outcome.kind === 'undecided' ? [outcome.rule] : []));
  return [...new Set(rules)];
}
