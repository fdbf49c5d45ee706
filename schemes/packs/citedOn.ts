import type { Clause } from '../clauses/clause';
import { inForceOn } from '../provisions/inForce';

/**
 * Clauses with the provisions in force on a day (`YYYY-MM-DD`). A clause that cites a provision and its replacement keeps
 * the one in force. A clause with nothing to choose stays the same object.
 */
export function citedOn(clauses: readonly Clause[], day: unknown): readonly Clause[] {
  if (typeof day !== 'string') return clauses;
  return clauses.map((clause) => {
    const provisions = inForceOn(clause.provisions, day);
    return provisions.length === clause.provisions.length ? clause : { ...clause, provisions };
  });
}
