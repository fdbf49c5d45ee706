import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { DrawerName } from './DrawerButtons';
import { DEFAULT_PANELS, PANELS_KEY, type Panels, readPanels } from './panels';

/**
 * Puts the arrangement on the root element, where the style sheet reads it. The page runs this source before it draws
 * the editor, so that no panel changes its width after it is visible. The function must not refer to anything outside
 * itself.
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

// On the server there is no layout, and React would warn about a layout effect.
const useLayout = typeof document === 'undefined' ? () => {} : useLayoutEffect;

/** The arrangement of the side panels, stored in this browser, and functions that change it. */
export function usePanels() {
  const [panels, setPanels] = useState<Panels>(DEFAULT_PANELS);
  const latest = useRef(panels);
  const show = useCallback((next: Panels) => {
    latest.current = next;
    applyPanels(next);
    setPanels(next);
  }, []);
  useLayout(() => show(readStored()), []);
  const change = useCallback(
    (edit: (before: Panels) => Panels) => {
      const next = edit(latest.current);
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
      change((before) => ({
        ...before,
        folded: before.folded.includes(name)
          ? before.folded.filter((one) => one !== name)
          : [...before.folded, name],
      })),
    [change],
  );
  /** Null: the width of the style sheet. */
  const setWidth = useCallback(
    (name: DrawerName, width: number | null) =>
      change(({ [name]: _before, ...rest }) => (width === null ? rest : { ...rest, [name]: width })),
    [change],
  );
  return { panels, toggleFolded, setWidth };
}

function readStored(): Panels {
  try {
    return readPanels(JSON.parse(localStorage.getItem(PANELS_KEY) ?? 'null'));
  } catch (error) {
    console.warn('The widths of the panels could not be read back.', error);
    return DEFAULT_PANELS;
  }
}
