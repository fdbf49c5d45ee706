import { LatePart } from '../../ui/LatePart';

/** The card of a cited document. */
export const CITATION_CARD = new LatePart(
  async () => (await import('./citations/CitationCard')).CitationCard,
);

/** The list of figures after an `@`, and the menu of a bound number. */
export const BOUND_NUMBERS = new LatePart(async () => (await import('./numbers/BoundNumbers')).BoundNumbers);

/** The grid on which the size of a new table is chosen. */
export const SIZE_GRID = new LatePart(async () => (await import('./SizeGrid')).SizeGrid);
