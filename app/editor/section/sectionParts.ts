import { loadWords, pageLang } from '../../session/pageCatalogues';
import { LatePart } from '../../ui/LatePart';

/** Loads a part with the words of tables and facts. */
async function withTableWords<T>(loading: Promise<T>): Promise<T> {
  const [part] = await Promise.all([loading, loadWords(pageLang(), ['tables'])]);
  return part;
}

/** The live text. Until it is there the page shows the text as the server has drawn it. */
export const TEXT = new LatePart(async () => (await import('../narrative/NarrativeEditor')).default);

/** The tables of a section. */
export const TABLES = new LatePart(
  async () => (await withTableWords(import('./SectionTables'))).SectionTables,
  { isDrawnByServer: true },
);

/** The form of the section of facts. */
export const FACTS_FORM = new LatePart(
  async () => (await withTableWords(import('../facts/FactsForm'))).FactsForm,
  { isDrawnByServer: true },
);
