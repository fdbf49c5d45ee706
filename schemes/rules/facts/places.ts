import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `facts.places`: the level is one that only these places have. */
export function places(check: CheckParameters['facts.places'], view: SchemeView): CheckResult[] {
  const at = view.factRef('place');
  const place = view.textFact('place');
  if (place === null) return [undecided(at)];
  if (check.places.includes(place)) return [met('facts.places', {}, at)];
  return [
    broken({ code: 'facts.places', how: 'facts.places', params: {}, at, also: [view.factRef('level')] }),
  ];
}
