import { useCallback, useRef, useSyncExternalStore } from 'react';
import type * as Y from 'yjs';

/** Reads a root of the document, again after each change of that root. Returns `seen` while there is no document. */
export function useRoot<T>(doc: Y.Doc | null, root: string, read: (doc: Y.Doc) => T, seen: T): T {
  const kept = useRef<{ readonly doc: Y.Doc; readonly root: string; readonly value: T } | null>(null);
  const subscribe = useCallback(
    (listener: () => void) => {
      const map = doc?.getMap(root);
      const changed = () => {
        kept.current = null;
        listener();
      };
      map?.observeDeep(changed);
      return () => map?.unobserveDeep(changed);
    },
    [doc, root],
  );
  const get = () => {
    if (!doc) return seen;
    if (kept.current?.doc !== doc || kept.current.root !== root)
      kept.current = { doc, root, value: read(doc) };
    return kept.current.value;
  };
  return useSyncExternalStore(subscribe, get, () => seen);
}
