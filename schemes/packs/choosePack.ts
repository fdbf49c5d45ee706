import { EDITION } from '../clauses/edition';
import type { Pack } from '../clauses/pack';
import type { Facts } from '../model/scheme/facts';
import type { Term } from '../model/scheme/outline';
import { type RuleBook, rulesOfEdition } from './editions';

/**
 * The pack that applies to a congress: the last pack of its term that begins on or before the day on which the congress
 * opens. A congress before the first pack of its term gets that first pack. Null if the date or the level is missing,
 * or if the term has no packs. Level, place and merger decide which clauses of the pack apply (`Scope`).
 */
export function choosePack(facts: Facts, term: Term, edition: string = EDITION): Pack | null {
  return packOf(rulesOfEdition(edition), facts, term);
}

/** Like `choosePack`, with a given rule book. */
export function packOf(book: RuleBook, facts: Facts, term: Term): Pack | null {
  const date = facts.congress_date;
  if (typeof date !== 'string' || typeof facts.level !== 'string') return null;
  const packs = book.packs.filter((pack) => pack.term === term);
  return packs.findLast((pack) => pack.from <= date) ?? packs[0] ?? null;
}
