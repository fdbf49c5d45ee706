import { type KeyboardEvent, type PointerEvent, useEffect, useState } from 'react';
import { useT } from '../../ui/LangContext';
import type { DrawerName } from './DrawerButtons';
import { boundWidth, PANEL_WIDTHS } from './panels';

interface PanelEdgeProps {
  readonly name: DrawerName;
  /** Null: the width of the style sheet. */
  readonly width: number | null;
  readonly onWidth: (name: DrawerName, width: number | null) => void;
}

/** Pixels by which an arrow key moves the edge, without and with Shift. */
const STEP = { small: 16, large: 64 };

/**
 * The edge of a side panel: dragging it, or moving it by arrow keys, changes the width; a double click restores the
 * width of the style sheet.
 */
export function PanelEdge({ name, width, onWidth }: PanelEdgeProps) {
  const t = useT();
  const [drawn, setDrawn] = useState<number | null>(null);
  const panel = () => document.getElementById(name);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panel has another width after each change
  useEffect(() => {
    const now = panel()?.offsetWidth;
    if (now) setDrawn(now);
  }, [width]);
  const towards = name === 'outline' ? 1 : -1;
  const { least, most } = PANEL_WIDTHS[name];

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const from = panel()?.offsetWidth;
    if (event.button !== 0 || from === undefined) return;
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    target.dataset['dragging'] = '';
    const start = event.clientX;
    let last: number | null = null;
    // Only the style changes while the pointer moves; the page receives the last width.
    const onMove = (move: globalThis.PointerEvent) => {
      last = boundWidth(name, from + towards * (move.clientX - start));
      document.documentElement.style.setProperty(`--${name}-width`, `${last}px`);
    };
    const onEnd = () => {
      target.removeEventListener('pointermove', onMove);
      target.removeEventListener('lostpointercapture', onEnd);
      delete target.dataset['dragging'];
      if (last !== null) onWidth(name, last);
    };
    target.addEventListener('pointermove', onMove);
    target.addEventListener('lostpointercapture', onEnd);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const now = panel()?.offsetWidth ?? least;
    const step = event.shiftKey ? STEP.large : STEP.small;
    const next = {
      ArrowLeft: now - towards * step,
      ArrowRight: now + towards * step,
      Home: least,
      End: most,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onWidth(name, boundWidth(name, next));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: an `hr` takes no focus; a separator with a value is a control
    <div
      className={`panel-edge ${name}-edge`}
      role="separator"
      aria-orientation="vertical"
      aria-label={t(`panel.${name}`)}
      aria-controls={name}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={boundWidth(name, drawn ?? least)}
      title={t('panel.hint')}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onWidth(name, null)}
    />
  );
}
