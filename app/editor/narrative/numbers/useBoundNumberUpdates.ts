import type { SectionStatus } from '@schemes/model/scheme/sectionStatus';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useEffect } from 'react';
import { LatePart } from '../../../ui/LatePart';
import type { DocSession } from '../../room/Room';

/** The code that reads the figures from the tables and facts. */
export const NUMBER_UPDATES = new LatePart(
  async () => (await import('./updateBoundNumbers')).updateBoundNumbers,
);

/** The pause in typing, in milliseconds, after which bound numbers are updated. */
const UPDATE_DEBOUNCE_MS = 500;

/**
 * Updates the bound numbers of open sections from the tables while a person who may write has the scheme open. An
 * update waits for a pause in typing, because the binding then renders the whole text again.
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
    let isEnded = false;
    let updateBoundNumbers = NUMBER_UPDATES.getState().value;
    let timer: ReturnType<typeof setTimeout>;
    const run = () => {
      if (isComposing) return wait();
      updateBoundNumbers?.(session.doc, snapshot, (id) =>
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
    NUMBER_UPDATES.load().then(
      (loaded) => {
        updateBoundNumbers = loaded;
        if (!isEnded) wait();
      },
      // The next snapshot tries the update again.
      (error) => console.info('Bound numbers are not updated yet', error),
    );
    return () => {
      isEnded = true;
      clearTimeout(timer);
      document.removeEventListener('compositionstart', began);
      document.removeEventListener('compositionend', ended);
      document.removeEventListener('beforeinput', wait);
    };
  }, [session, mayWrite, snapshot, statuses]);
}
