import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Scrolls so that the edited field keeps its place on the screen when findings above it appear or disappear. `place`
 * identifies the field; null: no field has the focus.
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
    // If the table fills the window, its box scrolls; otherwise the page does.
    const scroller =
      box && getComputedStyle(box).overflowY === 'auto' ? box : (document.scrollingElement ?? document.body);
    const top = field.getBoundingClientRect().top + scroller.scrollTop;
    const moved = last.current?.place === place ? top - last.current.top : 0;
    if (moved !== 0) scroller.scrollTop += moved;
    last.current = { place, top };
  });
}
