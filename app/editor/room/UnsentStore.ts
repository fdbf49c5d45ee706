import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval';

/** Where edits that the room has not confirmed wait on this machine. A port with a memory twin. */
export interface UnsentStore {
  keep(key: string, update: Uint8Array): Promise<void>;
  drop(keys: readonly string[]): Promise<void>;
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
    keep: (key, update) => set(key, update, open()),
    drop: (keys) => delMany([...keys], open()),
    found: async (prefix) =>
      new Map((await entries<string, Uint8Array>(open())).filter(([key]) => key.startsWith(prefix))),
  };
}

export function memoryUnsentStore(): UnsentStore {
  const kept = new Map<string, Uint8Array>();
  return {
    keep: async (key, update) => void kept.set(key, update),
    drop: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
    found: async (prefix) => new Map([...kept].filter(([key]) => key.startsWith(prefix))),
  };
}
