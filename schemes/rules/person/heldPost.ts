import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import { monthIndex, writeMonth } from '../monthIndex';
import { ageMonth } from '../ratio/ageMonth';
import type { SchemeView } from '../SchemeView';
import { isOneOf } from './isOneOf';

/**
 * `person.held`: who is nominated for a higher post for the first time has held the present or an equivalent one for
 * `months` at the month ages are counted.
 */
export function heldPost(
  { who, months }: CheckParameters['person.held'],
  view: SchemeView,
): readonly CheckResult[] {
  const month = ageMonth(view);
  if (month === null) return [];
  return view.people
    .filter((person) => person.candidacy === 'first_time' && isOneOf(person, who))
    .map((person) => {
      const at = person.ref('post_since');
      const since = person.row.cells.post_since;
      if (typeof since !== 'string') return undecided(at);
      const held = month - monthIndex(since);
      const params = {
        name: person.name,
        held,
        months,
        since: writeMonth(monthIndex(since)),
        month: writeMonth(month),
      };
      if (held >= months) return met('person.held', params, at);
      return broken({ code: 'person.held', how: 'person.held', params, at });
    });
}
