import { type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

interface MenuProps {
  readonly label: string;
  /** What the button shows; `label` is its name. */
  readonly button: ReactNode;
  readonly className?: string;
  readonly title?: string;
  /** `menuitem` buttons, forms or links. */
  readonly children: ReactNode;
  readonly tabIndex?: number;
}

/** A button with a list of actions: arrows walk it, Escape closes it, focus returns to the button. */
export function Menu({ label, button, className = 'button plain', title, children, tabIndex }: MenuProps) {
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
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && anchor.current && (
        <MenuList id={id} label={label} anchor={anchor.current} close={() => setOpen(false)}>
          {children}
        </MenuList>
      )}
    </>
  );
}

interface MenuListProps {
  readonly id: string;
  readonly label: string;
  readonly anchor: HTMLElement;
  readonly close: () => void;
  readonly children: ReactNode;
}

function MenuList({ id, label, anchor, close, children }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0 });
  useLayoutEffect(() => {
    const box = anchor.getBoundingClientRect();
    const own = list.current?.getBoundingClientRect();
    const width = own?.width ?? 0;
    const height = own?.height ?? 0;
    const below = box.bottom + 4 + height <= window.innerHeight;
    setPlace({
      left: Math.max(8, Math.min(box.left, window.innerWidth - width - 8)),
      top: below ? box.bottom + 4 : Math.max(8, box.top - height - 4),
    });
    items(list.current)[0]?.focus();
  }, [anchor]);
  useEffect(() => {
    const away = (event: Event) => {
      const at = event.target as Node;
      if (!list.current?.contains(at) && !anchor.contains(at)) close();
    };
    document.addEventListener('pointerdown', away);
    window.addEventListener('resize', close);
    return () => {
      document.removeEventListener('pointerdown', away);
      window.removeEventListener('resize', close);
    };
  }, [anchor, close]);
  const onKeyDown = (event: React.KeyboardEvent) => {
    const all = items(list.current);
    const at = all.indexOf(document.activeElement as HTMLElement);
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: all.length - 1,
    };
    const next = steps[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[(next + all.length) % all.length]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      close();
      anchor.focus();
    }
  };
  return createPortal(
    <div
      ref={list}
      id={id}
      className="menu"
      role="menu"
      tabIndex={-1}
      aria-label={label}
      style={place}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const item = (event.target as Element).closest('[role^="menuitem"]');
        // A form must still be in the page when its button's click is over, or it is not sent.
        if (item?.getAttribute('type') === 'submit') setTimeout(close);
        else if (item) close();
      }}
    >
      {children}
    </div>,
    document.body,
  );
}

function items(list: HTMLElement | null): HTMLElement[] {
  return list ? [...list.querySelectorAll<HTMLElement>('[role^="menuitem"]:not([disabled])')] : [];
}
