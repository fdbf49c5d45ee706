import { LatePart } from '../../ui/LatePart';

/** What asks the rules: the rule books and every check, a tenth of the editor's code and of no use to the first key. */
export type Rules = typeof import('./rules');

/** Loaded when the page can be used, and before that where a table has columns that the rules compute. */
export const RULES = new LatePart<Rules>(() => import('./rules'), { isDrawnByServer: true });
