import type { Clause } from '../clauses/clause';
import { inForceOn } from '../provisions/inForce';

/**
 * The clauses with only those of their provisions that apply on a day (`inForceOn`). A clause whose provisions all apply stays
 * the same object. All clauses are unchanged where `day` is no text.
 */
export function citedOn(clauses: readonly Clause[], day: unknown): readonly Clause[] {
  if (typeof day !== 'string') return clauses;
  return clauses.map((clause) => {
    const provisions = inForceOn(clause.provisions, day);
    return provisions.length === clause.provisions.length ? clause : { ...clause, provisions };
  });
}
