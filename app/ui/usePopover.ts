import {
  autoUpdate,
  flip,
  type OpenChangeReason,
  offset,
  type Placement,
  shift,
  size,
  useFloating,
  type VirtualElement,
} from '@floating-ui/react';
import { useLayoutEffect, useState } from 'react';

/** The anchor of a popover: an element, or a position such as a range of text. */
export type PopoverAnchor = Element | VirtualElement;

export interface PopoverOptions {
  readonly onClose?: (reason: OpenChangeReason | undefined) => void;
  /** The popover stays on the side it opened on, so that it does not jump when its content changes its size. */
  readonly keepsSide?: boolean;
  /** The popover may cover its anchor if neither side has room for it. */
  readonly mayCoverAnchor?: boolean;
  /** The popover follows its anchor only when the page scrolls, not when the layout changes. */
  readonly ignoresLayout?: boolean;
}

const ANCHOR_GAP_PX = 4;
const WINDOW_MARGIN_PX = 8;

/**
 * Places an open popover inside the window, below its anchor, or above it if there is no room below. Sets two
 * properties for its style sheet: `--popover-height`, the available height, and `--anchor-width`.
 */
export function usePopover(
  anchor: PopoverAnchor,
  { onClose, keepsSide = false, mayCoverAnchor = false, ignoresLayout = false }: PopoverOptions = {},
) {
  const [side, setSide] = useState<Placement | null>(null);
  const isElement = anchor instanceof Element;
  const floating = useFloating({
    open: true,
    onOpenChange: (_open, _event, reason) => onClose?.(reason),
    strategy: 'fixed',
    placement: side ?? 'bottom-start',
    ...(isElement ? { elements: { reference: anchor } } : {}),
    middleware: [
      offset(ANCHOR_GAP_PX),
      side === null && flip({ padding: WINDOW_MARGIN_PX }),
      shift({ padding: WINDOW_MARGIN_PX, crossAxis: mayCoverAnchor }),
      size({
        padding: WINDOW_MARGIN_PX,
        apply: ({ availableHeight, rects, elements: { floating: popover } }) => {
          popover.style.setProperty('--popover-height', `${Math.max(0, availableHeight)}px`);
          popover.style.setProperty('--anchor-width', `${rects.reference.width}px`);
        },
      }),
    ],
    whileElementsMounted: (reference, popover, update) =>
      autoUpdate(reference, popover, update, {
        layoutShift: !ignoresLayout,
        elementResize: !ignoresLayout,
      }),
  });
  const { refs, isPositioned, placement } = floating;
  useLayoutEffect(() => {
    if (!isElement) refs.setPositionReference(anchor);
  }, [refs, anchor, isElement]);
  useLayoutEffect(() => {
    if (keepsSide && isPositioned) setSide(placement);
  }, [keepsSide, isPositioned, placement]);
  return floating;
}
