/** What is wrong with a stated percentage. `percent` is the exact percentage. */
export type ShareFault =
  | { readonly kind: 'cut' | 'rounded' | 'wrong'; readonly percent: number }
  | { readonly kind: 'divisor'; readonly percent: number; readonly divisor: number };

/** Numbers closer than this are equal: binary fractions are not exact. */
const EQUAL = 1e-9;

/**
 * Compares a percentage, stated with `decimals`, with `count` of `whole`. Null if it is the exact percentage, rounded
 * half up. `cut`: the percentage is truncated and not rounded. `rounded`: it differs by at most one unit of its last decimal.
 * `divisor`: it is right for one of `others`, the other numbers near it. `wrong`: none of these.
 */
export function judgeShare(
  stated: number,
  decimals: number,
  count: number,
  whole: number,
  others: readonly number[] = [],
): ShareFault | null {
  if (isShare(stated, decimals, count, whole)) return null;
  const percent = (100 * count) / whole;
  const unit = 10 ** decimals;
  if (Math.abs(Math.floor(percent * unit + EQUAL) / unit - stated) < EQUAL) return { kind: 'cut', percent };
  const rounded = Math.round(percent * unit + EQUAL) / unit;
  if (Math.abs(stated - rounded) <= 1 / unit + EQUAL && decimals > 0) return { kind: 'rounded', percent };
  const divisor = others.find(
    (other) => other !== whole && other >= count && isShare(stated, decimals, count, other),
  );
  return divisor === undefined ? { kind: 'wrong', percent } : { kind: 'divisor', percent, divisor };
}

/** Whether a percentage with these decimals is `count` of `whole`, rounded half up. */
export function isShare(stated: number, decimals: number, count: number, whole: number): boolean {
  const unit = 10 ** decimals;
  return Math.abs(Math.round(((100 * count) / whole) * unit + EQUAL) / unit - stated) < EQUAL;
}
