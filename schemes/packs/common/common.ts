import type { Clause } from '../clause';

/** Clauses that need no pack: sums, percentages, impossible cells, tables that disagree. */
export const COMMON: readonly Clause[] = [];
