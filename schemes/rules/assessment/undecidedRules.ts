import type { Outcome } from '../../model/findings/finding';

/** Ids of the rules that cannot be decided yet, each once: a rule asked of ten people is one rule. */
export function undecidedRules(outcomes: readonly Outcome[]): readonly string[] {
  const rules = outcomes.flatMap((outcome) => (outcome.kind === 'undecided' ? [outcome.rule] : []));
  return [...new Set(rules)];
}
