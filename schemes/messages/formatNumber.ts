import type { Lang } from './lang';

const LOCALE: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };
const made = new Map<string, Intl.NumberFormat>();

/** A number as the language writes it, with at most `fraction` decimals. */
export function formatNumber(lang: Lang, value: number, fraction = 2): string {
  const key = `${lang}${fraction}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: fraction });
    made.set(key, format);
  }
  return format.format(value);
}
