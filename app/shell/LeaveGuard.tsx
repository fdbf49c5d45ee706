import { useBlocker, useNavigation } from '@remix-run/react';
import { useEffect, useId, useRef } from 'react';
import { findUnsaved } from '../ui/findUnsaved';
import { useT } from '../ui/LangContext';

/**
 * Asks before unsaved text is lost by following a link or closing the tab. One guard serves all pages, because a router
 * supports only one blocker. Parts of a page mark unsaved text with `data-unsaved` (see `findUnsaved`); a form that is
 * being sent does not count as unsaved.
 */
export function LeaveGuard() {
  const t = useT();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const sending = useRef<Element | null>(null);
  const { state } = useNavigation();
  const blocker = useBlocker(({ currentLocation: from, nextLocation: to }) => {
    const samePage = from.pathname === to.pathname;
    if (samePage && from.search === to.search) return false;
    return findUnsaved(document, samePage, sending.current);
  });
  useEffect(() => {
    if (state === 'idle') sending.current = null;
  }, [state]);
  useEffect(() => {
    const onSubmit = (event: Event) => {
      sending.current = event.target instanceof Element ? event.target : null;
    };
    // Text typed after sending is unsaved again.
    const onInput = () => {
      sending.current = null;
    };
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (findUnsaved(document, false, sending.current)) event.preventDefault();
    };
    document.addEventListener('submit', onSubmit, true);
    document.addEventListener('input', onInput, true);
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => {
      document.removeEventListener('submit', onSubmit, true);
      document.removeEventListener('input', onInput, true);
      window.removeEventListener('beforeunload', onBeforeUnload);
    };
  }, []);
  const blocked = blocker.state === 'blocked';
  useEffect(() => {
    if (blocked) dialog.current?.showModal();
    else dialog.current?.close();
  }, [blocked]);
  return (
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      data-leave-guard
      onClose={() => blocker.state === 'blocked' && blocker.reset()}
    >
      <div className="stack">
        <h2 id={id}>{t('leave.title')}</h2>
        <p>{t('leave.lead')}</p>
        <div className="actions">
          <button type="button" className="button main" onClick={() => blocker.reset?.()}>
            {t('leave.stay')}
          </button>
          <button type="button" className="button danger" onClick={() => blocker.proceed?.()}>
            {t('leave.go')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
