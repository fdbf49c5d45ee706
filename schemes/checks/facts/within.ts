import { isOrdered } from '../../clauses/isOrdered';
import { fixed, higherIsStricter, lowerIsStricter, optional } from '../../clauses/parameter';
import type { FactKey } from '../../model/scheme/facts';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `facts.within`: the number in a fact is from `min` to `max`. If the fact `widerBy` is `yes`, `widerMax` replaces `max`.
 * A blank fact gives no result.
 */
export const within = defineCheck({
  kind: 'facts.within',
  parameters: {
    fact: fixed<FactKey>(),
    min: optional(higherIsStricter('count')),
    max: lowerIsStricter('count'),
    widerBy: optional(fixed<FactKey>()),
    widerMax: optional(lowerIsStricter('count')),
  },
  messages: {
    findings: ['facts.above.office_staff', 'facts.above.preparatory_half_days', 'facts.below.office_staff'],
    how: ['facts.most', 'facts.within'],
  },
  isCoherent: ({ min, max }) => isOrdered(min, max),
  run(check, view) {
    const { fact, min = 0, widerBy, widerMax } = check;
    const isWider = widerBy !== undefined && view.facts[widerBy] === 'yes';
    const count = view.numberFact(fact);
    if (count === null) return [];
    const max = isWider ? (widerMax ?? check.max) : check.max;
    const params = { count, min, max };
    const at = view.factRef(fact);
    const how = min > 0 ? 'facts.within' : 'facts.most';
    if (count < min) return [broken({ code: `facts.below.${fact}`, how, params, at })];
    if (count > max) return [broken({ code: `facts.above.${fact}`, how, params, at })];
    return [met(how, params, at)];
  },
});
