import { FACTS, type FactKey } from '../../model/scheme/facts';
import type { Assessment } from '../assessment/assessment';

/** Facts that every scheme needs: those that its papers print, and those that its rule pack depends on. */
const OF_EVERY_SCHEME: readonly FactKey[] = [
  'organisation_name',
  'superior_name',
  'place_name',
  'congress_ordinal',
  'congress_kind',
  'level',
  'place',
  'congress_date',
  'congress_end',
];

/**
 * The facts that the page asks for:
 * - those that every scheme needs;
 * - those that a clause with a provision has read. A clause that does not apply reads nothing. A clause without a provision
 *   (plain arithmetic) does not count, because it only compares numbers that are filled in;
 * - those that an undecided clause needs.
 */
export function askedFacts({ clauseResults }: Pick<Assessment, 'clauseResults'>): ReadonlySet<FactKey> {
  const asked = new Set<string>(OF_EVERY_SCHEME);
  for (const { clause, reads, outcomes } of clauseResults) {
    if (clause.provisions.length > 0) for (const source of reads.sources) asked.add(source);
    for (const outcome of outcomes) {
      if (outcome.kind !== 'undecided') continue;
      for (const { fact } of outcome.needs) if (fact !== undefined) asked.add(fact);
    }
  }
  return new Set(FACTS.map(({ key }) => key).filter((key) => asked.has(key)));
}
