import type { LayeredRule } from '@schemes/layers/layeredRules';

export const RULE_GROUPS = ['set', 'mandatory', 'target', 'information'] as const;
/**
 * The groups of rules: first the rules for which a layer sets numbers, which an administrator maintains; then the
 * others by severity.
 */
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** The group that a rule is listed in. */
export function ruleGroup({ parameters, clause }: Pick<LayeredRule, 'parameters' | 'clause'>): RuleGroup {
  return parameters.some(({ origin }) => origin) ? 'set' : clause.severity;
}
