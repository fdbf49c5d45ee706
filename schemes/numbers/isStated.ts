import type { WrittenNumber } from './readNumbers';

/** Tolerance for comparing binary fractions. */
const EQUAL = 1e-9;

/**
 * Whether a written number is right for a value. A count must be equal. A share may be rounded or truncated at its last
 * decimal; with two or more decimals it may differ by one unit of the last decimal. A share that is a whole unit too low is
 * wrong; without `exact` it counts as truncated, as in editions before 2026-12.
 */
export function isStated(
  { value: written, decimals, isPercent }: WrittenNumber,
  value: number,
  exact = true,
): boolean {
  if (!isPercent) return value === written;
  const unit = 10 ** -decimals;
  const difference = value - written;
  return decimals >= 2
    ? Math.abs(difference) <= unit + EQUAL
    : difference >= -unit / 2 - EQUAL && difference < unit + (exact ? -EQUAL : EQUAL);
}
