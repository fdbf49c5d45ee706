import type { WordParams } from '../model/finding';
import { en } from './en/catalogue';
import { formatNumber } from './formatNumber';
import type { Lang } from './lang';
import { vi, type WordKey } from './vi/catalogue';

export type { WordKey };

const CATALOGUES: Readonly<Record<Lang, Readonly<Record<WordKey, string>>>> = { vi, en };

const HOLE = /\{(\w+)(?:\.\.(\w+)|\|([^|{}]*)\|([^|{}]*))?\}/g;
const RANGE: Readonly<Record<Lang, (from: string, to: string) => string>> = {
  vi: (from, to) => `từ ${from} đến ${to}`,
  en: (from, to) => `${from} to ${to}`,
};

/**
 * The sentence of a key in a language. `{name}` is filled from `params`; numbers are written the language's way.
 * `{name|row|rows}` is the one word or the other by the number `name`, the first for 1 alone: English needs it.
 * `{from..to}` is a range, `từ 27 đến 33`; where both ends are equal it is that one value.
 * A missing parameter stays visible as `{name}`: a test of the catalogues finds it.
 */
export function say(lang: Lang, key: WordKey, params: WordParams = {}): string {
  const shown = (value: string | number) => (typeof value === 'number' ? formatNumber(lang, value) : value);
  return CATALOGUES[lang][key].replace(
    HOLE,
    (hole, name: string, end?: string, one?: string, many?: string) => {
      const value = params[name];
      if (value === undefined) return hole;
      if (one !== undefined && many !== undefined) return Number(value) === 1 ? one : many;
      if (end === undefined) return shown(value);
      const last = params[end];
      if (last === undefined) return hole;
      return shown(value) === shown(last) ? shown(value) : RANGE[lang](shown(value), shown(last));
    },
  );
}

/** Whether the catalogues know a key that was put together at run time. */
export function hasWord(key: string): key is WordKey {
  return key in vi;
}
