import type { Clause } from '../clauses/clause';
import { inForceOn } from '../provisions/inForce';

/**
 * The clauses with only those of their provisions that apply on a day (`inForceOn`). A clause whose provisions all
 * apply stays the same object. If `day` is not a text, all clauses are unchanged.
 */
export function citedOn(clauses: readonly Clause[], day: unknown): readonly Clause[] {
  if (typeof day !== 'string') return clauses;
  return clauses.map((clause) => {
    const provisions = inForceOn(clause.provisions, day);
    return provisions.length === clause.provisions.length ? clause : { ...clause, provisions };
  });
}
