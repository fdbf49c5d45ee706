import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `facts.about`: one fact is about `percent` of another; `tolerance` is what "about" leaves on either side. */
export function about(check: CheckParameters['facts.about'], view: SchemeView): readonly CheckResult[] {
  const { fact, of, percent, tolerance } = check;
  const count = view.numberFact(fact);
  const whole = view.numberFact(of);
  if (count === null) return [];
  if (!whole) return [undecided(view.factRef(of))];
  const share = (100 * count) / whole;
  const params = { count, whole, share, percent };
  const at = view.factRef(fact);
  const isNear = Math.abs(100 * count - percent * whole) <= tolerance * whole;
  if (isNear) return [met('facts.about', params, at)];
  return [broken({ code: `facts.about.${fact}`, how: 'facts.about', params, at, also: [view.factRef(of)] })];
}
