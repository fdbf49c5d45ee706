import { withWords } from '../../session/pageCatalogues';
import { LatePart } from '../../ui/LatePart';

/** The search bar. */
export const FIND_BAR = new LatePart(async () => (await withWords(import('./FindBar'))).FindBar);
