import { useCallback, useRef, useSyncExternalStore } from 'react';
import type { Life } from '../room/Room';
import { type Person, readPeople } from './people';

const NOBODY: readonly Person[] = [];

/** The others in the scheme; a new list only when something about them changed. */
export function usePeople(life: Life | null): readonly Person[] {
  const kept = useRef<{ readonly key: string; readonly people: readonly Person[] }>({
    key: '',
    people: NOBODY,
  });
  const subscribe = useCallback(
    (listener: () => void) => {
      const awareness = life?.provider.awareness;
      awareness?.on('change', listener);
      return () => awareness?.off('change', listener);
    },
    [life],
  );
  const get = () => {
    const people = life ? readPeople(life.provider.awareness.getStates(), life.doc.clientID) : NOBODY;
    const key = JSON.stringify(people);
    if (kept.current.key !== key) kept.current = { key, people };
    return kept.current.people;
  };
  return useSyncExternalStore(subscribe, get, () => NOBODY);
}
