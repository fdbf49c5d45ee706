import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { seatsOf } from './seats';

/** `size.blocRanges`: the committee's size lies between the sums of the blocs' smallest and greatest numbers. */
export function blocRanges(
  { min, max }: CheckParameters['size.blocRanges'],
  view: SchemeView,
): CheckResult[] {
  const seats = seatsOf(view, 'executive_committee');
  if (!seats) return [];
  const at = seats.ref('planned');
  if (seats.counted === null) return [undecided(at)];
  const params = { count: seats.counted, min, max };
  if (seats.counted >= min && seats.counted <= max) return [met('size.blocRanges', params, at)];
  return [broken({ code: 'size.blocRanges', how: 'size.blocRanges', params, at })];
}
