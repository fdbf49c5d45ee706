import type { WordParams } from '../model/finding';
import { en } from './en/catalogue';
import { formatNumber } from './formatNumber';
import type { Lang } from './lang';
import { vi, type WordKey } from './vi/catalogue';

export type { WordKey };

const CATALOGUES: Readonly<Record<Lang, Readonly<Record<WordKey, string>>>> = { vi, en };

/**
 * The sentence of a key in a language. `{name}` is filled from `params`; numbers are written the language's way.
 * A missing parameter stays visible as `{name}`: a test of the catalogues finds it.
 */
export function say(lang: Lang, key: WordKey, params: WordParams = {}): string {
  return CATALOGUES[lang][key].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name];
    if (value === undefined) return hole;
    return typeof value === 'number' ? formatNumber(lang, value) : value;
  });
}

/** Whether the catalogues know a key that was put together at run time. */
export function hasWord(key: string): key is WordKey {
  return key in vi;
}
