import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/** Above this number of rows, only those in view render. */
const MAX_ROWS_RENDERED_WHOLE = 100;
const ESTIMATED_ROW_HEIGHT_PX = 33;

/** A row that renders, with its start and end in pixels from the top. */
export interface ShownRow {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The rows that render, and the height of all rows in pixels. `always`: rows that also render out of view, such as the
 * one with the focus. A table of up to `MAX_ROWS_RENDERED_WHOLE` rows renders whole, with height 0.
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
  const many = count > MAX_ROWS_RENDERED_WHOLE;
  const virtual = useVirtualizer({
    count: many ? count : 0,
    getScrollElement: () => box.current,
    estimateSize: () => ESTIMATED_ROW_HEIGHT_PX,
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
