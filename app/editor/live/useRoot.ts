import { useCallback, useRef, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/**
 * Reads a root of the document, again after each change of that root. While there is no document, it returns `seen`.
 */
export function useRoot<T>(doc: Y.Doc | null, root: string, read: (doc: Y.Doc) => T, seen: T): T {
  const cached = useRef<{ readonly doc: Y.Doc; readonly root: string; readonly value: T } | null>(null);
  const subscribe = useCallback(
    (listener: () => void) => {
      const map = doc?.getMap(root);
      const changed = () => {
        cached.current = null;
        listener();
      };
      map?.observeDeep(changed);
      return () => map?.unobserveDeep(changed);
    },
    [doc, root],
  );
  const get = () => {
    if (!doc) return seen;
    if (cached.current?.doc !== doc || cached.current.root !== root)
      cached.current = { doc, root, value: read(doc) };
    return cached.current.value;
  };
  return useSyncExternalStore(subscribe, get, () => seen);
}
