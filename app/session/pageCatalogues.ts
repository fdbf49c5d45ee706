import type { Catalogue } from '@schemes/messages/catalogues';
import type { Lang } from '@schemes/messages/lang';
import type { MessageKey } from '@schemes/messages/vi/catalogue';

type Words = Readonly<Partial<Catalogue>>;

/** A part of the messages that a page can load by itself. */
export type WordArea = 'first' | 'tables' | 'later';

/** Every message that pages write; those of the command line are not among them. */
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

/** The areas that this page has loaded or is loading, `vi tables`. */
const asked = new Map<string, Promise<void>>();
/** The words that this page has loaded. */
const loaded = new Map<Lang, Catalogue>();
const reported = new Set<string>();

/**
 * Loads areas of the messages of a language, before anything is drawn with them. Vietnamese is always among them: papers
 * and the numbers bound to tables are written in it, in whichever language the page is. Throws when the server does not answer.
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

/** Loads all messages of a language that pages write. */
export function loadCatalogue(lang: Lang): Promise<void> {
  return loadWords(lang, AREAS);
}

/** What a late part of a page loads, together with the words that it may write. */
export async function withWords<T>(loading: Promise<T>, areas: readonly WordArea[] = AREAS): Promise<T> {
  const [loaded] = await Promise.all([loading, loadWords(pageLang(), areas)]);
  return loaded;
}

/** The language of the page, which its messages are loaded in. */
export function pageLang(): Lang {
  return typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'vi';
}

/** Whether the catalogues have a key; all have the same. */
export function hasKey(key: string): key is MessageKey {
  return key in catalogueOf('vi');
}

/**
 * The messages of a loaded language. In the browser this replaces the function of `schemes/messages/catalogues.ts`. A message
 * of an area that is not there yet is empty, and the console says so: a part of a page is drawn when its words are there.
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

/** Words with an empty message for every other key. */
function withFallback(words: Words): Catalogue {
  return Object.assign(Object.create(FALLBACK), words) as Catalogue;
}

const FALLBACK = new Proxy<Catalogue>(Object.create(null), NOT_LOADED);
