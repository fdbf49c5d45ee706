import { withWords } from '../../session/pageCatalogues';
import { LatePart } from '../../ui/LatePart';

/** What searches and replaces; the bar that is typed into is there without it. */
export const FIND_TOOLS = new LatePart(() => withWords(import('./findTools')));
