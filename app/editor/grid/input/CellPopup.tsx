import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

interface CellPopupProps {
  readonly anchor: HTMLElement;
  readonly className: string;
  readonly children: ReactNode;
}

/** Something that hangs below a cell and is not cut off by the table's own scrolling. */
export function CellPopup({ anchor, className, children }: CellPopupProps) {
  const own = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: 0, top: 0, minWidth: 0 });
  useLayoutEffect(() => {
    const set = () => {
      const cell = anchor.getBoundingClientRect();
      const { width, height } = own.current?.getBoundingClientRect() ?? { width: 0, height: 0 };
      const below = cell.bottom + height + 8 <= window.innerHeight;
      setPlace({
        left: Math.max(4, Math.min(cell.left, window.innerWidth - width - 4)),
        top: below ? cell.bottom + 2 : Math.max(4, cell.top - height - 2),
        minWidth: cell.width,
      });
    };
    set();
    window.addEventListener('scroll', set, true);
    window.addEventListener('resize', set);
    return () => {
      window.removeEventListener('scroll', set, true);
      window.removeEventListener('resize', set);
    };
  }, [anchor]);
  return createPortal(
    <div ref={own} className={className} style={place}>
      {children}
    </div>,
    document.body,
  );
}
