import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/**
 * `facts.within`: a number among the facts lies between `min` and `max`; where the fact `widerBy` says yes, `widerMax`
 * stands for `max`. A number that nobody gave is not asked.
 */
export function within(check: CheckParameters['facts.within'], view: SchemeView): readonly CheckResult[] {
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
}
