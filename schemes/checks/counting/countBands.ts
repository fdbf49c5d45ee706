import type { CellRef } from '../../model/findings/finding';
import type { SchemeView } from '../view/SchemeView';
import { ageMonth } from './ageMonth';
import { bandOf } from './bandOf';
import type { CircleView } from './circleOf';

/**
 * The number of candidates in each age band, and the birth cells of those whose age is unknown. If the month at which
 * ages are counted is unknown, all ages are unknown.
 */
export function countBands(
  view: SchemeView,
  circle: Pick<CircleView, 'people'>,
  limits: readonly [number, number],
): { readonly counts: readonly [number, number, number]; readonly blank: readonly CellRef[] } {
  const month = ageMonth(view);
  const counts: [number, number, number] = [0, 0, 0];
  const blank: CellRef[] = [];
  for (const person of circle.people) {
    if (person.birth === null || month === null) blank.push(person.ref('birth'));
    else counts[bandOf(month - person.birth, limits)] += 1;
  }
  return { counts, blank };
}
