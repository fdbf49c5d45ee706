import type { RulesInForce } from '@schemes/model/layerSetting';
import type { Lang } from '@schemes/words/lang';
import { say } from '@schemes/words/say';
import { countSet } from './countSet';

/** Which rules judge: the edition and how many parameters layers below the centre set, in words of its own where none. */
export function sayRulesInForce(
  lang: Lang,
  key: 'rules.current' | 'rules.next' | 'history.rules',
  rules: RulesInForce,
): string {
  const n = countSet(rules);
  return n === 0
    ? say(lang, `${key}Central`, { edition: rules.edition })
    : say(lang, key, { edition: rules.edition, n });
}
