import type { UnsentStore } from './UnsentStore';

/** Dispatched on `document` when the person discards the unsent work, so that an open scheme does not store it again. */
export const KEPT_DISCARDED = 'kept-discarded';

/** Keys of views of tables and of filters in local storage: they contain words of a scheme's tables. */
const VIEW_KEY = /^(?:grid |de-an\.filter\.)/;

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

/** Deletes the stored views and filters of tables, which contain words of schemes. */
export function forgetViews(storage: Pick<Storage, 'length' | 'key' | 'removeItem'>): void {
  const keys = Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '');
  for (const key of keys) if (VIEW_KEY.test(key)) storage.removeItem(key);
}
