import type { ChartData } from '@schemes/charts/chartData';

/** The greatest number any bar, range or requirement of a figure reaches; at least one. */
export function barScale({ rows }: ChartData): number {
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
