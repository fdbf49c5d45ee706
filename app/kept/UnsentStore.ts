import { createStore, entries, promisifyRequest, type UseStore } from 'idb-keyval';

/** Key-value store of bytes on this machine, for edits that the room has not confirmed. */
export interface UnsentStore {
  /** Stores and deletes entries in one transaction. */
  change(put: ReadonlyMap<string, Uint8Array>, drop: readonly string[]): Promise<void>;
  /** Returns the entries whose keys start with the prefix. */
  found(prefix: string): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** Stores in IndexedDB, which works offline and survives the tab. */
export function browserUnsentStore(): UnsentStore {
  let store: UseStore | null = null;
  const open = () => {
    store ??= createStore('de-an', 'unsent');
    return store;
  };
  return {
    change: (put, drop) =>
      open()('readwrite', (objects) => {
        for (const key of drop) objects.delete(key);
        for (const [key, bytes] of put) objects.put(bytes, key);
        return promisifyRequest(objects.transaction);
      }),
    found: async (prefix) =>
      new Map((await entries<string, Uint8Array>(open())).filter(([key]) => key.startsWith(prefix))),
  };
}

/** Stores in memory, for tests. */
export function memoryUnsentStore(): UnsentStore {
  const stored = new Map<string, Uint8Array>();
  return {
    change: async (put, drop) => {
      for (const key of drop) stored.delete(key);
      for (const [key, bytes] of put) stored.set(key, bytes);
    },
    found: async (prefix) => new Map([...stored].filter(([key]) => key.startsWith(prefix))),
  };
}
