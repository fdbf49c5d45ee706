import { type ReactNode, useEffect, useRef } from 'react';
import { Note } from './Note';

/**
 * Says that what the page shows was just created. Scrolls to the top and takes the focus, because the form was on
 * another page and may have been scrolled.
 */
export function AfterAdding({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={box} tabIndex={-1} data-after-adding>
      <Note tone="good">{children}</Note>
    </div>
  );
}
