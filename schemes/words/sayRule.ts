import type { WordParams } from '../model/finding';
import type { Lang } from './lang';
import { hasWord, say } from './say';

/** A sentence of the rule catalogue. Names that are words themselves (`row.B1.…`) are put into the language too. */
export function sayRule(lang: Lang, key: string, params: WordParams): string {
  if (!hasWord(key)) return key;
  const named = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' && hasWord(value) ? say(lang, value) : value,
  ]);
  return say(lang, key, Object.fromEntries(named));
}
