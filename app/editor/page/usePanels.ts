import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { DrawerName } from './DrawerButtons';
import { FIRST_PANELS, PANELS_KEY, type Panels, readPanels } from './panels';

/**
 * Puts the arrangement on the root element, where the style sheet reads it. The page runs this source before it draws the
 * editor, so that no panel changes its width after it has been seen; it must not name anything outside itself.
 */
export function applyPanels(panels: {
  readonly outline?: unknown;
  readonly checks?: unknown;
  readonly folded?: unknown;
}): void {
  const root = document.documentElement;
  for (const name of ['outline', 'checks'] as const) {
    const width = panels[name];
    if (typeof width === 'number') root.style.setProperty(`--${name}-width`, `${width}px`);
    else root.style.removeProperty(`--${name}-width`);
  }
  root.dataset['folded'] = Array.isArray(panels.folded) ? panels.folded.join(' ') : '';
}

// Pages drawn by the server have nothing to lay out.
const useLayout = typeof document === 'undefined' ? () => {} : useLayoutEffect;

/** The arrangement of the side panels, remembered on this computer, and functions that change it. */
export function usePanels() {
  const [panels, setPanels] = useState<Panels>(FIRST_PANELS);
  const latest = useRef(panels);
  const show = useCallback((next: Panels) => {
    latest.current = next;
    applyPanels(next);
    setPanels(next);
  }, []);
  useLayout(() => show(recall()), []);
  const keep = useCallback(
    (change: (before: Panels) => Panels) => {
      const next = change(latest.current);
      show(next);
      try {
        localStorage.setItem(PANELS_KEY, JSON.stringify(next));
      } catch (error) {
        console.warn('The widths of the panels could not be stored in this browser.', error);
      }
    },
    [show],
  );
  const toggleFolded = useCallback(
    (name: DrawerName) =>
      keep((before) => ({
        ...before,
        folded: before.folded.includes(name)
          ? before.folded.filter((one) => one !== name)
          : [...before.folded, name],
      })),
    [keep],
  );
  /** Null: the width of the style sheet. */
  const setWidth = useCallback(
    (name: DrawerName, width: number | null) =>
      keep(({ [name]: _before, ...rest }) => (width === null ? rest : { ...rest, [name]: width })),
    [keep],
  );
  return { panels, toggleFolded, setWidth };
}

function recall(): Panels {
  try {
    return readPanels(JSON.parse(localStorage.getItem(PANELS_KEY) ?? 'null'));
  } catch (error) {
    console.warn('The widths of the panels could not be read back.', error);
    return FIRST_PANELS;
  }
}
