/** The id that settings have in place of a pack's id for the common clauses, which apply with every pack. */
export const COMMON_PACK = 'common';
