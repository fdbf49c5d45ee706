import { type ReactNode, useId, useRef, useState } from 'react';
import { LatePart, LateTrouble, useLate } from './LatePart';

/** The code that places a menu and handles its keys. It is loaded when somebody is about to open a menu. */
export const OPEN_MENU = new LatePart(async () => (await import('./OpenMenu')).OpenMenu);

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
  const { value: OpenMenu, hasFailed } = useLate(OPEN_MENU, open);
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
        onPointerEnter={OPEN_MENU.ask}
        onFocus={OPEN_MENU.ask}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && hasFailed && <LateTrouble onAgain={OPEN_MENU.ask} />}
      {open && OpenMenu && anchor.current && (
        <OpenMenu id={id} label={label} anchor={anchor.current} close={() => setOpen(false)}>
          {children}
        </OpenMenu>
      )}
    </>
  );
}
