import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * State that is stored in this browser under `key`. The first render uses `first`, as the server did; after it, the
 * stored value is used. `read` turns the stored JSON, which is unchecked, into a value; it must not throw for any JSON.
 */
export function useRemembered<T>(
  key: string,
  first: T,
  read: (json: unknown) => T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(first);
  const reader = useRef(read);
  useEffect(() => {
    const stored = readJson(key);
    if (stored !== undefined) setValue(reader.current(stored));
  }, [key]);
  const store = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch (error) {
        console.warn(`The choice ${key} could not be stored in this browser`, error);
      }
    },
    [key],
  );
  return [value, store];
}

function readJson(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch (error) {
    console.warn(`The choice ${key} could not be read back.`, error);
    return undefined;
  }
}
