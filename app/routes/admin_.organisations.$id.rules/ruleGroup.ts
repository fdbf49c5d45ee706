import type { LayeredRule } from '@schemes/layers/layeredRules';

export const RULE_GROUPS = ['set', 'mandatory', 'target', 'information'] as const;
/** Rules with numbers of their own first: those are what an administrator looks after; the others by how strict they are. */
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** The group that a rule is listed in. */
export function ruleGroup({ parameters, clause }: Pick<LayeredRule, 'parameters' | 'clause'>): RuleGroup {
  return parameters.some(({ origin }) => origin) ? 'set' : clause.severity;
}
