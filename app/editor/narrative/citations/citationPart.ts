import { LatePart } from '../../../ui/LatePart';

/** What reads the citations of a text and compares them with the register. Until it is there, nothing is underlined. */
export const CITATION_TOOLS = new LatePart(() => import('./citationTools'));
