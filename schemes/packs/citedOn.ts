import type { Clause } from '../clauses/clause';
import { inForceOn } from '../provisions/inForce';

/**
 * Clauses with the provisions in force on a day (`YYYY-MM-DD`): a clause that outlives its provision cites the old and
 * the new, and names the one that governs. A clause with nothing to choose stays the same object.
 */
export function citedOn(clauses: readonly Clause[], day: unknown): readonly Clause[] {
  if (typeof day !== 'string') return clauses;
  return clauses.map((clause) => {
    const provisions = inForceOn(clause.provisions, day);
    return provisions.length === clause.provisions.length ? clause : { ...clause, provisions };
  });
}
