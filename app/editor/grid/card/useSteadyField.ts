import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the field that is being edited where it is on the screen while findings appear or go above it. `place` names the
 * field; null: none has the focus.
 */
export function useSteadyField(card: RefObject<HTMLElement | null>, place: string | null): void {
  const last = useRef<{ readonly place: string; readonly top: number } | null>(null);
  useLayoutEffect(() => {
    const field = place === null ? null : card.current?.querySelector('.cell.here');
    if (!field || place === null) {
      last.current = null;
      return;
    }
    const box = field.closest('.grid-box');
    // In a table that fills the window the box scrolls, elsewhere the page.
    const scroller =
      box && getComputedStyle(box).overflowY === 'auto' ? box : (document.scrollingElement ?? document.body);
    const top = field.getBoundingClientRect().top + scroller.scrollTop;
    const moved = last.current?.place === place ? top - last.current.top : 0;
    if (moved !== 0) scroller.scrollTop += moved;
    last.current = { place, top };
  });
}
