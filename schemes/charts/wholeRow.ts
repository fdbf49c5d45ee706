import { type ChartCircle, outlook } from './chartCircle';
import type { ChartRow, Need } from './chartData';

/** A bar that is not divided: `count` candidates with a trait, `blank` of whom it is not known. */
export function wholeRow(
  circle: ChartCircle,
  bar: Pick<ChartRow, 'key' | 'name' | 'count'>,
  blank: number,
  need: Need | null = null,
): ChartRow {
  return {
    ...bar,
    parts: [{ part: 'whole', count: bar.count }],
    ...outlook(circle, bar.count, blank, need),
  };
}

/** The candidates whose cell is empty, where there are any. */
export function unknownRow(count: number): readonly ChartRow[] {
  if (count === 0) return [];
  return [
    { key: 'unknown', count, parts: [{ part: 'unknown', count }], spread: null, need: null, fit: null },
  ];
}
