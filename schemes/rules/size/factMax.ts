import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { seatsOf } from './seats';

/** `size.factMax`: seats of a body, rotation seats taken off, not above the number a fact gives. */
export function factMax({ body, fact }: CheckParameters['size.factMax'], view: SchemeView): CheckResult[] {
  const seats = seatsOf(view, body);
  if (!seats) return [];
  const at = seats.ref('planned');
  const max = view.numberFact(fact);
  if (seats.counted === null) return [undecided(at)];
  if (max === null) return [undecided(view.factRef(fact))];
  const params = { planned: seats.planned ?? 0, extra: seats.extra, count: seats.counted, max };
  const how = seats.extra > 0 ? 'size.maxRotation' : 'size.max';
  if (seats.counted <= max) return [met(how, params, at)];
  return [broken({ code: `size.above.${body}`, how, params, at, also: [view.factRef(fact)] })];
}
