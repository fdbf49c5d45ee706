import { EDITION } from '../clauses/edition';
import type { Pack } from '../clauses/pack';
import type { Facts } from '../model/scheme/facts';
import type { Term } from '../model/scheme/outline';
import { type RuleBook, rulesOfEdition } from './editions';

/**
 * The pack that governs a congress: of its term, the last one in force on the day the congress opens.
 * Level, place and merger choose among the pack's clauses (`Scope`). Null where date or level is missing, or where
 * there are no rules for the term. A congress held before a directive is never judged by it.
 */
export function choosePack(facts: Facts, term: Term, edition: string = EDITION): Pack | null {
  return packOf(rulesOfEdition(edition), facts, term);
}

/** `choosePack` in a given rule book. */
export function packOf(book: RuleBook, facts: Facts, term: Term): Pack | null {
  const date = facts.congress_date;
  if (typeof date !== 'string' || typeof facts.level !== 'string') return null;
  const packs = book.packs.filter((pack) => pack.term === term);
  return packs.findLast((pack) => pack.from <= date) ?? packs[0] ?? null;
}
