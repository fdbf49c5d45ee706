import type * as Y from 'yjs';
import type { SharedType } from './sharedType';

/** Remembers what was read from a shared type. A type is read in one way alone. */
export interface TypeMemo {
  /** What was read from `type` before, or `read()` now. */
  of<T>(type: object, read: () => T): T;
}

/** Remembers nothing: everything is read anew. */
export const NO_MEMO: TypeMemo = { of: (_type, read) => read() };

/**
 * Remembers what was read from each shared type of a document until that type, or one inside it, changes; so what is
 * read again is the same object as long as nothing in it has changed. Read it between transactions or in observers,
 * not in the middle of one. `stop` ends the watching, and with it the right to use the memo.
 */
export function watchTypes(doc: Y.Doc): { readonly memo: TypeMemo; readonly stop: () => void } {
  const known = new WeakMap<object, { readonly value: unknown }>();
  const forget = ({ changed }: Y.Transaction) => {
    for (const type of changed.keys()) {
      for (let at: SharedType | null = type; at; at = parentOf(at)) known.delete(at);
    }
  };
  doc.on('beforeObserverCalls', forget);
  return {
    memo: {
      of<T>(type: object, read: () => T): T {
        const held = known.get(type);
        if (held) return held.value as T;
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
