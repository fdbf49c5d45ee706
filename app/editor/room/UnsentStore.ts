import { createStore, entries, promisifyRequest, type UseStore } from 'idb-keyval';

/** Where what the room does not have waits on this machine, as bytes under keys. A port with a memory twin. */
export interface UnsentStore {
  /** Puts and drops entries, all of it or nothing. */
  change(put: ReadonlyMap<string, Uint8Array>, drop: readonly string[]): Promise<void>;
  /** Everything kept under keys that begin so. */
  found(prefix: string): Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The browser's own database. It is there without a connection, and after the tab was closed. */
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

export function memoryUnsentStore(): UnsentStore {
  const kept = new Map<string, Uint8Array>();
  return {
    change: async (put, drop) => {
      for (const key of drop) kept.delete(key);
      for (const [key, bytes] of put) kept.set(key, bytes);
    },
    found: async (prefix) => new Map([...kept].filter(([key]) => key.startsWith(prefix))),
  };
}
