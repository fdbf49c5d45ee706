import type { MessageParams } from '../model/finding';
import { en } from './en/catalogue';
import { formatNumber } from './formatNumber';
import type { Lang } from './lang';
import { type MessageKey, vi } from './vi/catalogue';

export type { MessageKey };

const CATALOGUES: Readonly<Record<Lang, Readonly<Record<MessageKey, string>>>> = { vi, en };

const PLACEHOLDER = /\{(\w+)(?:\.\.(\w+)|\|([^|{}]*)\|([^|{}]*))?\}/g;
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
export function t(lang: Lang, key: MessageKey, params: MessageParams = {}): string {
  const shown = (value: string | number) => (typeof value === 'number' ? formatNumber(lang, value) : value);
  return CATALOGUES[lang][key].replace(
    PLACEHOLDER,
    (placeholder, name: string, end?: string, one?: string, many?: string) => {
      const value = params[name];
      if (value === undefined) return placeholder;
      if (one !== undefined && many !== undefined) return Number(value) === 1 ? one : many;
      if (end === undefined) return shown(value);
      const last = params[end];
      if (last === undefined) return placeholder;
      return shown(value) === shown(last) ? shown(value) : RANGE[lang](shown(value), shown(last));
    },
  );
}

/** Whether the catalogues know a key that was put together at run time. */
export function hasMessage(key: string): key is MessageKey {
  return key in vi;
}
