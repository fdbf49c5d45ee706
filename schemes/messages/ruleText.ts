import type { MessageParams } from '../model/findings/finding';
import type { Lang } from './lang';
import { messageKeyOf } from './messageKeyOf';
import { hasMessage, t } from './t';

/** A sentence of the rule catalogue. Names that are words themselves (`row.…`) are put into the language too. */
export function ruleText(lang: Lang, key: string, params: MessageParams): string {
  const known = messageKeyOf(key);
  if (!hasMessage(known)) return key;
  const named = Object.entries(params).map(([name, value]) => {
    const word = typeof value === 'string' ? messageKeyOf(value) : '';
    return [name, hasMessage(word) ? t(lang, word) : value];
  });
  return t(lang, known, Object.fromEntries(named));
}
