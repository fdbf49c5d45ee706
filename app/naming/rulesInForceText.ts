import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { RulesInForce } from '@schemes/model/findings/layerSetting';

/**
 * Names the rules in force: the edition and, if any, the number of parameters set by layers below the central
 * one.
 */
export function rulesInForceText(
  lang: Lang,
  key: 'rules.current' | 'rules.next' | 'history.rules',
  rules: RulesInForce,
): string {
  const n = countSet(rules);
  return n === 0
    ? t(lang, `${key}Central`, { edition: rules.edition })
    : t(lang, key, { edition: rules.edition, n });
}

/** Counts the parameters set by layers below the central one. */
function countSet({ layers }: RulesInForce): number {
  return layers.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
}
