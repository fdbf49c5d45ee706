import type { Figure } from '@schemes/charts/figure';

/** Returns the greatest number of any bar, range or requirement of a figure; at least 1. */
export function barScale({ rows }: Figure): number {
  return Math.max(
    1,
    ...rows.flatMap(({ count, need, spread }) => [
      count,
      need?.least ?? 0,
      need?.most ?? 0,
      spread?.best ?? 0,
    ]),
  );
}
