import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useEffect } from 'react';
import type { DocSession } from '../../room/Room';
import { updateBoundNumbers } from './updateBoundNumbers';

/** The pause in typing, in milliseconds, after which bound numbers are updated. */
const UPDATE_DEBOUNCE_MS = 500;

/**
 * Updates the bound numbers of open sections from the tables while a person who may write has the scheme open. An update
 * waits for a pause in typing, because the binding renders the whole text for it.
 */
export function useBoundNumberUpdates(
  session: DocSession | null,
  mayWrite: boolean,
  snapshot: Snapshot,
  statuses: Readonly<Record<string, SectionStatus>>,
): void {
  useEffect(() => {
    if (!session || !mayWrite) return;
    let isComposing = false;
    let timer: ReturnType<typeof setTimeout>;
    const run = () => {
      if (isComposing) return wait();
      updateBoundNumbers(session.doc, snapshot, (id) =>
        isOpen((statuses[id] ?? { state: 'drafting' }).state),
      );
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(run, UPDATE_DEBOUNCE_MS);
    };
    const began = () => {
      isComposing = true;
    };
    const ended = () => {
      isComposing = false;
    };
    document.addEventListener('compositionstart', began);
    document.addEventListener('compositionend', ended);
    document.addEventListener('beforeinput', wait);
    wait();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('compositionstart', began);
      document.removeEventListener('compositionend', ended);
      document.removeEventListener('beforeinput', wait);
    };
  }, [session, mayWrite, snapshot, statuses]);
}
