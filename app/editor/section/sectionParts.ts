import { withWords } from '../../session/pageCatalogues';
import { LatePart } from '../../ui/LatePart';

/** The live text. Until it is loaded, the page shows the text that the server rendered. */
export const TEXT = new LatePart(async () => (await import('../narrative/NarrativeEditor')).default);

/** The tables of a section. */
export const TABLES = new LatePart(
  async () => (await withWords(import('./SectionTables'), ['tables'])).SectionTables,
  { isDrawnByServer: true },
);

/** The form of the section of facts. */
export const FACTS_FORM = new LatePart(
  async () => (await withWords(import('../facts/FactsForm'), ['tables'])).FactsForm,
  { isDrawnByServer: true },
);

/** The list of findings that prevent the approval of a section, shown before it is submitted. */
export const BLOCKING_LIST = new LatePart(
  async () => (await withWords(import('./BlockingList'))).BlockingList,
);
