import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { usePopover } from '../../../ui/usePopover';

interface CellPopupProps {
  readonly anchor: Element;
  readonly className: string;
  readonly children: ReactNode;
}

/** A popover of a cell, outside the table's scrolling box so that the box does not cut it off. */
export function CellPopup({ anchor, className, children }: CellPopupProps) {
  const { refs, floatingStyles } = usePopover(anchor);
  return createPortal(
    <div ref={refs.setFloating} className={`cell-popup ${className}`} style={floatingStyles}>
      {children}
    </div>,
    document.body,
  );
}
