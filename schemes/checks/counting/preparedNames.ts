import type { CheckParameters } from '../../clauses/check';
import { allowedExtras } from './allowedExtras';

/** How many names a preparing committee may bring for so many seats; null where a small body has a rule of its own. */
export function preparedNames(
  check: CheckParameters['surplus.prepared'],
  seats: number,
): { readonly inBand: boolean; readonly from: number; readonly to: number } | null {
  if (seats >= check.small.from && seats <= check.small.to) return null;
  const { inBand, least, greatest } = allowedExtras(seats, check);
  return { inBand, from: seats + least, to: seats + greatest };
}
