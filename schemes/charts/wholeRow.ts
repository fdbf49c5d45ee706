import { type ChartCircle, compareWithNeed } from './chartCircle';
import type { ChartRow, Need } from './chartData';

/** An undivided bar: `count` candidates have the trait; for another `blank` candidates it is unknown. */
export function wholeRow(
  circle: ChartCircle,
  bar: Pick<ChartRow, 'key' | 'name' | 'count'>,
  blank: number,
  need: Need | null = null,
): ChartRow {
  return {
    ...bar,
    parts: [{ part: 'whole', count: bar.count }],
    ...compareWithNeed(circle, bar.count, blank, need),
  };
}

/** A bar for the candidates whose cell is empty; no bar if `count` is 0. */
export function unknownRow(count: number): readonly ChartRow[] {
  if (count === 0) return [];
  return [
    { key: 'unknown', count, parts: [{ part: 'unknown', count }], spread: null, need: null, fit: null },
  ];
}
