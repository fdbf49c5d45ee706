import type { SectionStatus } from '@schemes/model/sectionStatus';
import type { Snapshot } from '@schemes/model/snapshot';
import { isOpen } from '@schemes/policy/lifecycle';
import { useEffect } from 'react';
import type { DocSession } from '../room/Room';
import { keepNumbers } from './keepNumbers';

/** How long the keys rest before the text is brought to the tables, ms. */
const REST = 500;

/**
 * Keeps the bound numbers of open sections to the tables while somebody who may write has the scheme open. Never in
 * the middle of a word: the text's binding draws everything anew for it.
 */
export function useKeptNumbers(
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
      keepNumbers(session.doc, snapshot, (id) => isOpen((statuses[id] ?? { state: 'drafting' }).state));
    };
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(run, REST);
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
