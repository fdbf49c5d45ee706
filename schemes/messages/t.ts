import type { MessageParams } from '../model/findings/finding';
import { catalogueOf, hasKey } from './catalogues';
import { formatNumber } from './formatNumber';
import type { Lang } from './lang';
import type { MessageKey } from './vi/catalogue';

export type { MessageKey };

const PLACEHOLDER = /\{(\w+)(?:\.\.(\w+)|\|([^|{}]*)\|([^|{}]*))?\}/g;
const RANGE: Readonly<Record<Lang, (from: string, to: string) => string>> = {
  vi: (from, to) => `từ ${from} đến ${to}`,
  en: (from, to) => `${from} to ${to}`,
};

/**
 * The message of a key in a language. `{name}` is replaced from `params`, numbers in the format of the language.
 * `{name|row|rows}` is the first form where `name` is 1, otherwise the second. `{from..to}` is a range,
 * `từ 27 đến 33`; equal ends give one number. A missing parameter stays visible as `{name}`; a test of the catalogues
 * finds it.
 */
export function t(lang: Lang, key: MessageKey, params: MessageParams = {}): string {
  const shown = (value: string | number) => (typeof value === 'number' ? formatNumber(lang, value) : value);
  return catalogueOf(lang)[key].replace(
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

/** Whether the catalogues have a key that was composed at run time. */
export function hasMessage(key: string): key is MessageKey {
  return hasKey(key);
}
