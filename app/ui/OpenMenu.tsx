import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useMenuPopover } from './useMenuPopover';

export interface OpenMenuProps {
  readonly id: string;
  readonly label: string;
  readonly anchor: HTMLElement;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** The open part of a `Menu`, placed at its button. */
export function OpenMenu({ id, label, anchor, close, children }: OpenMenuProps) {
  const { setPopover, style, getMenuProps } = useMenuPopover({
    anchor,
    onClose: (byKey) => {
      close();
      if (byKey) anchor.focus();
    },
  });
  return createPortal(
    <div
      {...getMenuProps({
        onClick: (event) => {
          const item = (event.target as Element).closest('[role^="menuitem"]');
          // The browser sends a form only if it is still in the page after the click.
          if (item?.getAttribute('type') === 'submit') setTimeout(close);
          else if (item) close();
        },
      })}
      ref={setPopover}
      id={id}
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={style}
    >
      {children}
    </div>,
    document.body,
  );
}
