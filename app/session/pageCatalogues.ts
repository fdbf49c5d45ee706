import type { Catalogue } from '@schemes/messages/catalogues';
import type { Lang } from '@schemes/messages/lang';
import type { MessageKey } from '@schemes/messages/vi/catalogue';

const LOADERS: Readonly<Record<Lang, () => Promise<Catalogue>>> = {
  vi: async () => (await import('@schemes/messages/vi/catalogue')).vi,
  en: async () => (await import('@schemes/messages/en/catalogue')).en,
};
/** The catalogues that this page has loaded. */
const loaded = new Map<Lang, Catalogue>();

/**
 * Loads the messages of a language; call before anything is rendered in it. Always loads Vietnamese too: papers and
 * numbers bound to tables are written in Vietnamese on every page. Throws if a catalogue cannot be fetched.
 */
export async function loadCatalogue(lang: Lang): Promise<void> {
  const needed = (['vi', lang] as const).filter((one) => !loaded.has(one));
  await Promise.all(needed.map(async (one) => loaded.set(one, await LOADERS[one]())));
}

/** Whether the catalogues have a key. All catalogues have the same keys. */
export function hasKey(key: string): key is MessageKey {
  return key in catalogueOf('vi');
}

/**
 * The messages of a loaded language; throws if it is not loaded. In the browser this replaces the function of
 * `schemes/messages/catalogues.ts`.
 */
export function catalogueOf(lang: Lang): Catalogue {
  const catalogue = loaded.get(lang);
  if (catalogue === undefined) throw new Error(`The messages in ${lang} are not loaded`);
  return catalogue;
}
