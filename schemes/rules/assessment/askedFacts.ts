import { FACTS, type FactKey } from '../../model/scheme/facts';
import type { Assessment } from '../assessment/assessment';

/** Facts of every scheme: those that its papers print, and those that choose the directives it is judged by. */
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
 * The facts that a scheme is asked for: those of every scheme, those that a clause with a provision has read, and those
 * that a clause waits for. A clause of another level, place or kind of body reads nothing, so its facts are not among them;
 * plain arithmetic, which rests on no provision, compares numbers that are there and asks for none.
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
