import { type KeyboardEvent, useCallback, useEffect, useState } from 'react';

/** A table that fills the window while `isWide`. */
interface WideTable {
  readonly isWide: boolean;
  readonly toggle: () => void;
  /** Escape goes back, unless it ends something in the table first: a word being typed, a list, a range. */
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Lets a table fill the window. What it covers is hidden meanwhile, so that Tab does not lead behind it. */
export function useWideTable(): WideTable {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    if (!isWide) return;
    document.documentElement.dataset['wideTable'] = '';
    return () => {
      delete document.documentElement.dataset['wideTable'];
    };
  }, [isWide]);
  const toggle = useCallback(() => setWide((before) => !before), []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isWide) return;
    const table = event.currentTarget;
    const endsSomething =
      !table.contains(event.target as Node) || table.querySelector('.cell-input.open, .cell.chosen') !== null;
    if (!endsSomething) setWide(false);
  };
  return { isWide, toggle, onKeyDown };
}
