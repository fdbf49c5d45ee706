/** The pack id in settings of clauses that every pack has. */
export const COMMON_PACK = 'common';
