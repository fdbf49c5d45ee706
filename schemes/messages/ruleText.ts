import type { MessageParams } from '../model/finding';
import type { Lang } from './lang';
import { hasMessage, t } from './t';

/** A sentence of the rule catalogue. Names that are words themselves (`row.B1.…`) are put into the language too. */
export function ruleText(lang: Lang, key: string, params: MessageParams): string {
  if (!hasMessage(key)) return key;
  const named = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && hasMessage(value) ? t(lang, value) : value,
  ]);
  return t(lang, key, Object.fromEntries(named));
}
