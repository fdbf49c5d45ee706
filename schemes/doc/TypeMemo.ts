import type * as Y from 'yjs';
import type { SharedType } from './sharedType';

/** Memoises what is read from shared types. Each type must always be read in the same way. */
export interface TypeMemo {
  /** Returns the result of an earlier `read()` for `type`; if there is none, calls `read()` now. */
  of<T>(type: object, read: () => T): T;
}

/** Memoises nothing: each call reads. */
export const NO_MEMO: TypeMemo = { of: (_type, read) => read() };

/**
 * Memoises what is read from each shared type of a document until that type, or one inside it, changes: as long as
 * nothing in a type changes, reading it again returns the same object. Read between transactions or in observers,
 * never within a transaction. `stop` removes the observers; do not use the memo afterwards.
 */
export function watchTypes(doc: Y.Doc): { readonly memo: TypeMemo; readonly stop: () => void } {
  const known = new WeakMap<object, { readonly value: unknown }>();
  const forget = ({ changed }: Y.Transaction) => {
    for (const type of changed.keys()) {
      for (let changedType: SharedType | null = type; changedType; changedType = parentOf(changedType))
        known.delete(changedType);
    }
  };
  doc.on('beforeObserverCalls', forget);
  return {
    memo: {
      of<T>(type: object, read: () => T): T {
        const cached = known.get(type);
        if (cached) return cached.value as T;
        const value = read();
        known.set(type, { value });
        return value;
      },
    },
    stop: () => doc.off('beforeObserverCalls', forget),
  };
}

function parentOf(type: SharedType): SharedType | null {
  return (type._item?.parent as SharedType | null | undefined) ?? null;
}
