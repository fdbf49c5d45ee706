import { type ReactNode, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMenuPopover } from './useMenuPopover';

interface MenuProps {
  readonly label: string;
  /** Content of the button; `label` is its accessible name. */
  readonly button: ReactNode;
  readonly className?: string;
  readonly title?: string;
  /** `menuitem` buttons, forms or links. */
  readonly children: ReactNode;
  readonly tabIndex?: number;
  readonly disabled?: boolean;
}

/** A button with a menu of actions. The menu is mounted only while it is open, because every row of a table has one. */
export function Menu({
  label,
  button,
  className = 'button plain',
  title,
  children,
  tabIndex,
  disabled,
}: MenuProps) {
  const [open, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const id = useId();
  return (
    <>
      <button
        ref={anchor}
        type="button"
        className={className}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={label}
        title={title}
        tabIndex={tabIndex}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && anchor.current && (
        <OpenMenu id={id} label={label} anchor={anchor.current} close={() => setOpen(false)}>
          {children}
        </OpenMenu>
      )}
    </>
  );
}

interface OpenMenuProps {
  readonly id: string;
  readonly label: string;
  readonly anchor: HTMLElement;
  readonly close: () => void;
  readonly children: ReactNode;
}

function OpenMenu({ id, label, anchor, close, children }: OpenMenuProps) {
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
