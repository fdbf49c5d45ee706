import { LatePart } from '../../../ui/LatePart';

/**
 * The code that reads the citations of a text and compares them with the register. Nothing is underlined until it is
 * loaded.
 */
export const CITATION_TOOLS = new LatePart(() => import('./citationTools'));
