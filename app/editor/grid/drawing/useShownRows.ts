import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** From this many rows on only those in view are drawn. */
const MANY = 100;
const ROW_HEIGHT = 33;

export interface ShownRow {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Which rows are drawn, and the room of the others. `always`: rows that stay drawn out of view, for the keyboard is in
 * them. Up to a hundred rows are all drawn.
 */
export function useShownRows(
  box: RefObject<HTMLDivElement | null>,
  count: number,
  always: readonly number[],
): {
  readonly shown: readonly ShownRow[];
  readonly height: number;
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
} {
  const many = count > MANY;
  const virtual = useVirtualizer({
    count: many ? count : 0,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    rangeExtractor: ({ startIndex, endIndex, overscan, count: all }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(all - 1, endIndex + overscan);
      const near = Array.from({ length: to - from + 1 }, (_, i) => from + i);
      const far = always.filter((index) => index >= 0 && index < all && (index < from || index > to));
      return far.length > 0 ? [...new Set([...near, ...far])].sort((a, b) => a - b) : near;
    },
  });
  if (many)
    return {
      shown: virtual.getVirtualItems(),
      height: virtual.getTotalSize(),
      measure: virtual.measureElement,
    };
  const shown = Array.from({ length: count }, (_, index) => ({ index, start: 0, end: 0 }));
  return { shown, height: 0, measure: undefined };
}
