import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { RulesInForce } from '@schemes/model/layerSetting';
import { countSet } from './countSet';

/** Which rules judge: the edition and how many parameters layers below the centre set, in words of its own where none. */
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
