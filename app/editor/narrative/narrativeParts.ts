import { withWords } from '../../session/pageCatalogues';
import { LatePart } from '../../ui/LatePart';

/** The card of a cited document. */
export const CITATION_CARD = new LatePart(
  async () => (await withWords(import('./citations/CitationCard'))).CitationCard,
);

/** The list of figures after an `@`, and the menu of a bound number. */
export const BOUND_NUMBERS = new LatePart(
  async () => (await withWords(import('./numbers/BoundNumbers'))).BoundNumbers,
);

/** The grid on which the user chooses the size of a new table. */
export const SIZE_GRID = new LatePart(async () => (await withWords(import('./SizeGrid'))).SizeGrid);

/** The notes on what a paste omitted or changed. */
export const PASTED_NOTES = new LatePart(
  async () => (await withWords(import('./paste/PastedNotes'))).PastedNotes,
);

/** The keys, the pointer and the commands of tables. */
export const TABLE_TOOLS = new LatePart(() => import('./tableTools'));

type TableTools = typeof import('./tableTools');

/** Runs a command of tables, at once or when their code is loaded. */
export function withTableTools(act: (tools: TableTools) => void): void {
  TABLE_TOOLS.load().then(act, (error: unknown) =>
    console.warn('The commands of tables could not be loaded', error),
  );
}
