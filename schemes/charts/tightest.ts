import { SEVERITIES } from '../model/findings/finding';
import type { Need } from './chartData';

/** Joins the bounds of several rules: the greatest lower and the least upper bound. Null if there are no rules. */
export function tightest(needs: readonly Need[]): Need | null {
  if (needs.length === 0) return null;
  const least = needs.flatMap((need) => (need.least === null ? [] : [need.least]));
  const most = needs.flatMap((need) => (need.most === null ? [] : [need.most]));
  const strictest = Math.min(...needs.map(({ severity }) => SEVERITIES.indexOf(severity)));
  return {
    least: least.length === 0 ? null : Math.max(...least),
    most: most.length === 0 ? null : Math.min(...most),
    severity: SEVERITIES[strictest] ?? 'information',
    rules: [...new Set(needs.flatMap(({ rules }) => rules))],
  };
}
