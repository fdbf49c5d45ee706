/**
 * What is wrong with a stated percentage:
 * - `truncated`: its decimals are cut off, where rounding gives the next number;
 * - `rounded`: it is rounded up, where rounding gives the number below;
 * - `divisor`: it is the share of another whole, which is the one at `index`;
 * - `wrong`: none of these.
 */
export type ShareFault =
  | { readonly kind: 'truncated' | 'rounded' | 'wrong' }
  | { readonly kind: 'divisor'; readonly index: number };

/** A stated percentage and the numbers that it should follow from. */
export interface StatedShare {
  readonly stated: number;
  /** Number of its digits after the comma. */
  readonly decimals: number;
  readonly count: number;
  readonly whole: number;
  /** Greatest difference, in percent points, that is no fault. */
  readonly tolerance: number;
  /** Other wholes that it may have been divided by. */
  readonly others: readonly number[];
}

/** Corrects binary fractions such as 0.285 * 1000, which is slightly below 285. */
const EQUAL = 1e-9;

/** The fault of a stated percentage; null where it is the rounded share, or differs by at most the tolerance. */
export function shareFault({
  stated,
  decimals,
  count,
  whole,
  tolerance,
  others,
}: StatedShare): ShareFault | null {
  const unit = 10 ** decimals;
  const scaled = Math.round(stated * unit);
  const value = ((100 * count) / whole) * unit;
  const rounded = (exact: number) => Math.round(exact + EQUAL);
  if (Math.abs(stated - (100 * count) / whole) <= tolerance + EQUAL || scaled === rounded(value)) return null;
  if (scaled === Math.floor(value + EQUAL)) return { kind: 'truncated' };
  if (scaled === Math.ceil(value - EQUAL)) return { kind: 'rounded' };
  const index = others.findIndex(
    (other) => other !== whole && other >= count && rounded(((100 * count) / other) * unit) === scaled,
  );
  return index < 0 ? { kind: 'wrong' } : { kind: 'divisor', index };
}
