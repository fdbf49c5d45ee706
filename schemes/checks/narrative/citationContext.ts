import type { Facts } from '../../model/scheme/facts';

/** The facts for judging a citation: the day of the congress, and the names of organisation and place in lower case. */
export interface CitationContext {
  readonly day: string | null;
  readonly names: string;
}

/** The context from the facts of a scheme. */
export function citationContext(facts: Facts): CitationContext {
  const { congress_date, organisation_name, superior_name, place_name } = facts;
  return {
    day: typeof congress_date === 'string' ? congress_date : null,
    names: [organisation_name, superior_name, place_name].join(' ').toLowerCase(),
  };
}
