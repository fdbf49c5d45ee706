import type { Facts } from '../../model/scheme/facts';

/** What a citation is judged by: the day of the congress, and the names of organisation and place. */
export interface CitationContext {
  readonly day: string | null;
  readonly names: string;
}

/** The context that a scheme's facts give. */
export function citationContext(facts: Facts): CitationContext {
  const { congress_date, organisation_name, superior_name, place_name } = facts;
  return {
    day: typeof congress_date === 'string' ? congress_date : null,
    names: [organisation_name, superior_name, place_name].join(' ').toLowerCase(),
  };
}
