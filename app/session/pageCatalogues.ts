import type { Catalogue } from '@schemes/messages/catalogues';
import type { Lang } from '@schemes/messages/lang';
import type { MessageKey } from '@schemes/messages/vi/catalogue';

type Words = Readonly<Partial<Catalogue>>;

/** A part of the messages that a page can load separately. */
export type WordArea = 'first' | 'tables' | 'later';

/** The loaders of all messages that pages use; those of the command line are not among them. */
const LOADERS: Readonly<Record<Lang, Readonly<Record<WordArea, () => Promise<Words>>>>> = {
  vi: {
    first: async () => (await import('./words/firstVi')).firstVi,
    tables: async () => (await import('./words/tablesVi')).tablesVi,
    later: async () => (await import('./words/laterVi')).laterVi,
  },
  en: {
    first: async () => (await import('./words/firstEn')).firstEn,
    tables: async () => (await import('./words/tablesEn')).tablesEn,
    later: async () => (await import('./words/laterEn')).laterEn,
  },
};

const AREAS = ['first', 'tables', 'later'] as const;

/** The areas that this page has loaded or is loading, by a key such as `vi tables`. */
const asked = new Map<string, Promise<void>>();
/** The messages that this page has loaded. */
const loaded = new Map<Lang, Catalogue>();
const reported = new Set<string>();

/**
 * Loads areas of the messages of a language. Must be called before anything is rendered with these messages. Always
 * loads Vietnamese too: papers and numbers bound to tables are written in Vietnamese on every page. Rejects if an area
 * cannot be fetched.
 */
export async function loadWords(lang: Lang, areas: readonly WordArea[]): Promise<void> {
  const needed = (lang === 'vi' ? (['vi'] as const) : (['vi', lang] as const)).flatMap((one) =>
    areas.map((area) => [one, area] as const),
  );
  await Promise.all(
    needed.map(([one, area]) => {
      const key = `${one} ${area}`;
      const loading =
        asked.get(key) ??
        LOADERS[one][area]().then(
          (words) => void loaded.set(one, withFallback({ ...loaded.get(one), ...words })),
          (error) => {
            asked.delete(key);
            throw error;
          },
        );
      asked.set(key, loading);
      return loading;
    }),
  );
}

/** Loads all messages of a language that pages use. */
export function loadCatalogue(lang: Lang): Promise<void> {
  return loadWords(lang, AREAS);
}

/** Loads a late part of a page together with the messages that it may use. */
export async function withWords<T>(loading: Promise<T>, areas: readonly WordArea[] = AREAS): Promise<T> {
  const [loaded] = await Promise.all([loading, loadWords(pageLang(), areas)]);
  return loaded;
}

/** The language of the page; Vietnamese outside a browser. */
export function pageLang(): Lang {
  return typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'vi';
}

/** Whether the catalogues have a key. All catalogues have the same keys. */
export function hasKey(key: string): key is MessageKey {
  return key in catalogueOf('vi');
}

/**
 * The messages of a loaded language. In the browser it replaces the function of the same name in
 * `schemes/messages/catalogues.ts`. A message of an area that is not loaded is empty and is reported on the console
 * once, because a part of a page should only be rendered after its messages are loaded.
 */
export function catalogueOf(lang: Lang): Catalogue {
  const catalogue = loaded.get(lang);
  if (catalogue === undefined) throw new Error(`The messages in ${lang} are not loaded`);
  return catalogue;
}

const NOT_LOADED: ProxyHandler<Catalogue> = {
  get(_words, key) {
    if (typeof key === 'string' && !reported.has(key)) {
      reported.add(key);
      console.warn('A message was needed before it was loaded:', key);
    }
    return '';
  },
  has: () => false,
};

/** Returns the messages with an empty one for every other key. */
function withFallback(words: Words): Catalogue {
  return Object.assign(Object.create(FALLBACK), words) as Catalogue;
}

const FALLBACK = new Proxy<Catalogue>(Object.create(null), NOT_LOADED);
