import type { FigureRow, Need } from './figure';
import { type FigureCircle, outlook } from './figureCircle';

/** A bar that is not divided: `count` candidates with a trait, `blank` of whom it is not known. */
export function wholeRow(
  circle: FigureCircle,
  bar: Pick<FigureRow, 'key' | 'name' | 'count'>,
  blank: number,
  need: Need | null = null,
): FigureRow {
  return {
    ...bar,
    parts: [{ part: 'whole', count: bar.count }],
    ...outlook(circle, bar.count, blank, need),
  };
}

/** The candidates whose cell is empty, where there are any. */
export function unknownRow(count: number): readonly FigureRow[] {
  if (count === 0) return [];
  return [
    { key: 'unknown', count, parts: [{ part: 'unknown', count }], spread: null, need: null, fit: null },
  ];
}
