import { formatNumber } from './formatNumber';
import type { Lang } from './lang';

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size as `12,3 GB`; a unit is a thousand of the one before. */
export function formatBytes(lang: Lang, bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < UNITS.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${formatNumber(lang, value, unit === 0 || value >= 100 ? 0 : 1)} ${UNITS[unit]}`;
}
