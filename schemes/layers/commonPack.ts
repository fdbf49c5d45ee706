/** Stands for a pack in settings of clauses that every pack has. */
export const COMMON_PACK = 'common';
