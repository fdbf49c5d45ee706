import type { UnsentStore } from './UnsentStore';

/** Dispatched on `document` when the person discards the unsent work, so that an open scheme does not store it again. */
export const KEPT_DISCARDED = 'kept-discarded';

/**
 * Keys in local storage of views of tables and of filters, which contain words of a scheme's tables, and of the mark of
 * copies: each copy carries it to the program into which it is pasted, so it is not kept for longer than a session.
 */
const FORGOTTEN_KEY = /^(?:grid |de-an\.filter\.|de-an\.copyMark$)/;

/** Returns the keys of an account's unsent edits and lost work on this machine. */
export async function keptWorkOf(store: UnsentStore, account: string): Promise<readonly string[]> {
  const keys = await Promise.all(
    [`${account}/`, `lost/${account}/`].map(async (prefix) => [...(await store.found(prefix)).keys()]),
  );
  return keys.flat();
}

/** Deletes an account's unsent edits and lost work from this machine. */
export async function discardKeptWork(store: UnsentStore, account: string): Promise<void> {
  await store.change(new Map(), await keptWorkOf(store, account));
}

/** Deletes the stored views and filters of tables, which contain words of schemes, and the mark of copies. */
export function forgetViews(storage: Pick<Storage, 'length' | 'key' | 'removeItem'>): void {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  for (const key of keys) if (FORGOTTEN_KEY.test(key)) storage.removeItem(key);
}
