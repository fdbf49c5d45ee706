import type { MessageParams } from '../model/findings/finding';
import type { Lang } from './lang';
import { hasMessage, t } from './t';

/** A sentence of the rule catalogue. Parameters that are message keys (`row.B1.…`) are translated too. */
export function ruleText(lang: Lang, key: string, params: MessageParams): string {
  if (!hasMessage(key)) return key;
  const named = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && hasMessage(value) ? t(lang, value) : value,
  ]);
  return t(lang, key, Object.fromEntries(named));
}
