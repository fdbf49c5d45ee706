import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { seatsOf } from './seats';

/**
 * `size.cut`: the committee is about 5 % smaller than the maximum of 2015-2020; `low` to `high` percent is near.
 * Above the maximum is left to the rule that forbids it.
 */
export function cut({ fact, low, high }: CheckParameters['size.cut'], view: SchemeView): CheckResult[] {
  const seats = seatsOf(view, 'executive_committee');
  if (!seats) return [];
  const at = seats.ref('planned');
  const max = view.numberFact(fact);
  if (seats.counted === null) return [undecided(at)];
  if (!max) return [undecided(view.factRef(fact))];
  if (seats.counted > max) return [];
  const percent = (100 * (max - seats.counted)) / max;
  const params = { count: seats.counted, max, percent, low, high };
  if (percent >= low && percent <= high) return [met('size.cut', params, at)];
  const code = percent < low ? 'size.cutTooSmall' : 'size.cutTooLarge';
  return [broken({ code, how: 'size.cut', params, at, also: [view.factRef(fact)] })];
}
