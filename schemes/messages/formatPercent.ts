import { formatNumber } from './formatNumber';

/** Most decimals of a percentage in running text: `13,3%`, `15%`. */
export const PERCENT_DECIMALS = 1;

/** A percentage as running text has it: `13,3%`. */
export function formatPercent(value: number): string {
  return `${formatNumber('vi', value, PERCENT_DECIMALS)}%`;
}
