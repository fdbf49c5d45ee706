import { fixed, lowerIsStricter, neitherIsStricter } from '../../clauses/parameter';
import type { FactKey } from '../../model/scheme/facts';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.about`: one fact is `percent` of another, with a difference of at most `tolerance` percent points. */
export const about = defineCheck({
  kind: 'facts.about',
  parameters: {
    fact: fixed<FactKey>(),
    of: fixed<FactKey>(),
    percent: neitherIsStricter('percent'),
    tolerance: lowerIsStricter('percent'),
  },
  messages: { findings: ['facts.about.direct_secretary_pilots'], how: ['facts.about'] },
  run(check, view) {
    const { fact, of, percent, tolerance } = check;
    const count = view.numberFact(fact);
    const whole = view.numberFact(of);
    if (count === null) return [];
    if (!whole) return [undecided(view.factRef(of))];
    const share = (100 * count) / whole;
    const params = { count, whole, share, percent };
    const at = view.factRef(fact);
    const isWithinTolerance = Math.abs(100 * count - percent * whole) <= tolerance * whole;
    if (isWithinTolerance) return [met('facts.about', params, at)];
    return [
      broken({ code: `facts.about.${fact}`, how: 'facts.about', params, at, also: [view.factRef(of)] }),
    ];
  },
});
