import { type RefObject, useEffect } from 'react';

/**
 * The largest share of a table's width for frozen columns. If they need more, only the column of names stays frozen.
 */
export const MAX_FROZEN_SHARE = 0.65;

/**
 * Sets two attributes on the frame of a table: `data-more` while columns are hidden to the right, so that nobody misses
 * them, and `data-narrow` while the frozen columns exceed `MAX_FROZEN_SHARE`. `layout` is any value that changes with
 * the columns.
 */
export function useOverflowCue(box: RefObject<HTMLDivElement | null>, layout: unknown): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns may stay in view
  useEffect(() => {
    const element = box.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const mark = () => {
      const hidden = element.scrollWidth - element.clientWidth - element.scrollLeft;
      frame.toggleAttribute('data-more', hidden > 4);
    };
    const markNarrow = () => {
      const frozen = [
        ...element.querySelectorAll<HTMLElement>('.grid-head .frozen:is([data-head], .folded)'),
      ];
      const width = frozen.reduce((sum, cell) => sum + cell.offsetWidth, 0);
      frame.toggleAttribute('data-narrow', width > element.clientWidth * MAX_FROZEN_SHARE);
      mark();
    };
    const watch = new ResizeObserver(markNarrow);
    watch.observe(element);
    element.addEventListener('scroll', mark, { passive: true });
    markNarrow();
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', mark);
    };
  }, [box, layout]);
}
