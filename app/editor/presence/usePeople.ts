import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { DocSession } from '../room/Room';
import { type Person, readPeople } from './people';

const NOBODY: readonly Person[] = [];

/** Returns the other users in the scheme; a new array only when something changed. */
export function usePeople(session: DocSession | null): readonly Person[] {
  const cached = useRef<{ readonly key: string; readonly people: readonly Person[] }>({
    key: '',
    people: NOBODY,
  });
  const subscribe = useCallback(
    (listener: () => void) => {
      const awareness = session?.provider.awareness;
      awareness?.on('change', listener);
      return () => awareness?.off('change', listener);
    },
    [session],
  );
  const get = () => {
    const people = session
      ? readPeople(session.provider.awareness.getStates(), session.doc.clientID)
      : NOBODY;
    const key = JSON.stringify(people);
    if (cached.current.key !== key) cached.current = { key, people };
    return cached.current.people;
  };
  return useSyncExternalStore(subscribe, get, () => NOBODY);
}
