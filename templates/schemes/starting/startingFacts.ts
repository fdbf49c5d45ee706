import { normalizeText } from '@schemes/model/cells/normalizeText';
import type { Facts } from '@schemes/model/scheme/facts';
import type { SchemeChoices } from './schemeTemplate';

/** The facts entered when the scheme is created; empty ones are left out. */
export function startingFacts({ organisationName, superiorName, placeName, level }: SchemeChoices): Facts {
  return {
    ...named('organisation_name', organisationName),
    ...named('superior_name', superiorName),
    ...named('place_name', placeName),
    level,
    place: 'other',
    body_kind: 'ordinary',
  };
}

function named(key: 'organisation_name' | 'superior_name' | 'place_name', typed: string): Facts {
  const name = normalizeText(typed);
  return name === '' ? {} : { [key]: name };
}
