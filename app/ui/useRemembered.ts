import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * State that is stored in this browser under `key`. The first render uses `first`, as the server does; the stored
 * value follows. `read` turns unchecked JSON into a value and must accept anything.
 */
export function useRemembered<T>(
  key: string,
  first: T,
  read: (json: unknown) => T,
): readonly [T, (value: T) => void] {
  const [value, setValue] = useState(first);
  const reader = useRef(read);
  useEffect(() => {
    const kept = recall(key);
    if (kept !== undefined) setValue(reader.current(kept));
  }, [key]);
  const keep = useCallback(
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
  return [value, keep];
}

function recall(key: string): unknown {
  try {
    const text = localStorage.getItem(key);
    return text === null ? undefined : JSON.parse(text);
  } catch (error) {
    console.warn(`The choice ${key} could not be read back.`, error);
    return undefined;
  }
}
