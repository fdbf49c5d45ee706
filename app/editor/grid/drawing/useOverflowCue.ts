import { type RefObject, useEffect } from 'react';

/** Sets `data-more` on the frame of a table while columns are hidden to the right, so that nobody misses them. */
export function useOverflowCue(box: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = box.current;
    const frame = element?.parentElement;
    if (!element || !frame) return;
    const mark = () => {
      const hidden = element.scrollWidth - element.clientWidth - element.scrollLeft;
      frame.toggleAttribute('data-more', hidden > 4);
    };
    const watch = new ResizeObserver(mark);
    watch.observe(element);
    element.addEventListener('scroll', mark, { passive: true });
    mark();
    return () => {
      watch.disconnect();
      element.removeEventListener('scroll', mark);
    };
  }, [box]);
}
