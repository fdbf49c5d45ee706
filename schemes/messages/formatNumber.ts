import type { Lang } from './lang';

const LOCALE: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };
const made = new Map<string, Intl.NumberFormat>();

/** A number the way the language writes it; `fraction` is the most decimals shown. */
export function formatNumber(lang: Lang, value: number, fraction = 2): string {
  const key = `${lang}${fraction}`;
  let format = made.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: fraction });
    made.set(key, format);
  }
  return format.format(value);
}
