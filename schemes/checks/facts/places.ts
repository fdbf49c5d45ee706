import { fixed } from '../../clauses/parameter';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.places`: the place is one of `places`, because no other place has organisations of this level. */
export const places = defineCheck({
  kind: 'facts.places',
  parameters: {
    places: fixed<readonly string[]>(),
  },
  messages: { findings: ['facts.places'], how: ['facts.places'] },
  run(check, view) {
    const at = view.factRef('place');
    const place = view.textFact('place');
    if (place === null) return [undecided(at)];
    if (check.places.includes(place)) return [met('facts.places', {}, at)];
    return [
      broken({ code: 'facts.places', how: 'facts.places', params: {}, at, also: [view.factRef('level')] }),
    ];
  },
});
