import { LatePart } from '../../ui/LatePart';

/**
 * The code that evaluates the rules: the rule books and all checks. It is a tenth of the editor's code, and typing does
 * not need it.
 */
export type Rules = typeof import('./rules');

/** The rules, loaded once the page can be used; earlier if a table has columns that the rules compute. */
export const RULES = new LatePart<Rules>(() => import('./rules'), { isDrawnByServer: true });
