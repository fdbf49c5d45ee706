import { formatNumber } from './formatNumber';

/** Papers give percentages in running text with one decimal at most: `13,3%`, `15%`. */
export const PERCENT_DECIMALS = 1;

/** Percent points as running text has them: `13,3%`. */
export function formatPercent(value: number): string {
  return `${formatNumber('vi', value, PERCENT_DECIMALS)}%`;
}
