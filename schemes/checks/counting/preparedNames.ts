import { allowedExtras } from './allowedExtras';

/** The numbers of names above the seats that a preparing committee may bring, percent of the seats. */
interface PreparedBand {
  readonly low: number;
  readonly high: number;
  readonly most: number;
  readonly small: { readonly from: number; readonly to: number };
}

/** How many names a preparing committee may bring for so many seats; null where a small body has a rule of its own. */
export function preparedNames(
  check: PreparedBand,
  seats: number,
): { readonly inBand: boolean; readonly from: number; readonly to: number } | null {
  if (seats >= check.small.from && seats <= check.small.to) return null;
  const { inBand, least, greatest } = allowedExtras(seats, check);
  return { inBand, from: seats + least, to: seats + greatest };
}
