import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** Elements that Escape closes or ends first: an edit, a list or menu, a range. */
const OPEN = '.cell-input:is(.open, .leaving), [aria-expanded="true"]:not(.fold-toggle), .cell.chosen';

/** A table that fills the window while `isWide`. */
interface WideTable {
  readonly isWide: boolean;
  readonly toggle: () => void;
  /** Escape ends the wide view, unless it ends something in the table first: a word being typed, a list, a range. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/**
 * Lets a table fill the window. The page behind it is hidden while the table fills the window, so that Tab does not
 * reach it.
 */
export function useWideTable(): WideTable {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    if (!isWide) return;
    document.documentElement.dataset['wideTable'] = '';
    return () => {
      delete document.documentElement.dataset['wideTable'];
    };
  }, [isWide]);
  // While the table covers the page, the page is shorter and loses its scroll position, which is restored here.
  const scrolled = useRef(0);
  useLayoutEffect(() => {
    if (isWide) return;
    if (scrolled.current > 0) window.scrollTo({ top: scrolled.current });
    scrolled.current = 0;
  }, [isWide]);
  const toggle = useCallback(() => {
    setWide((before) => {
      if (!before) scrolled.current = window.scrollY;
      return !before;
    });
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isWide) return;
    const table = event.currentTarget;
    const endsSomething = !table.contains(event.target as Node) || table.querySelector(OPEN) !== null;
    if (!endsSomething) setWide(false);
  };
  return { isWide, toggle, onKeyDown };
}
