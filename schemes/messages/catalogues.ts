import { en } from './en/catalogue';
import type { Lang } from './lang';
import { type MessageKey, vi } from './vi/catalogue';

/** The messages of one language. */
export type Catalogue = Readonly<Record<MessageKey, string>>;

const CATALOGUES: Readonly<Record<Lang, Catalogue>> = { vi, en };

/**
 * The messages of a language. In a browser `app/session/pageCatalogues.ts` replaces this file (`browser` in
 * package.json), so that a page in Vietnamese does not load the English ones.
 */
export function catalogueOf(lang: Lang): Catalogue {
  return CATALOGUES[lang];
}

/** Whether the catalogues have a key; all have the same. */
export function hasKey(key: string): key is MessageKey {
  return key in vi;
}
