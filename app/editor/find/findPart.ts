import { withWords } from '../../session/pageCatalogues';
import { LatePart } from '../../ui/LatePart';

/** The code that searches and replaces. The search bar does not need it. */
export const FIND_TOOLS = new LatePart(() => withWords(import('./findTools')));
