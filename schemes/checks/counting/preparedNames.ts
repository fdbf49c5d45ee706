import { allowedExtras } from './allowedExtras';

/** The percentages for `allowedExtras`, and the sizes of bodies that have a rule of their own (`small`). */
interface PreparedBand {
  readonly low: number;
  readonly high: number;
  readonly most: number;
  readonly small: { readonly from: number; readonly to: number };
}

/** How many names a preparing committee may introduce for `seats` seats; null for a small body, which has its own rule. */
export function preparedNames(
  check: PreparedBand,
  seats: number,
): { readonly inBand: boolean; readonly from: number; readonly to: number } | null {
  if (seats >= check.small.from && seats <= check.small.to) return null;
  const { inBand, least, greatest } = allowedExtras(seats, check);
  return { inBand, from: seats + least, to: seats + greatest };
}
