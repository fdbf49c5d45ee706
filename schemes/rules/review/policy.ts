import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import { namedRows } from '../namedRows';
import type { SchemeView } from '../SchemeView';
import { writeDate } from '../writeDate';

/**
 * `leaving.policy`: a person's policy (B10) is a decree in force on the day it is granted from, or else on the day
 * of the congress.
 */
export function policy(
  { policy: code, begins: from, ends: to }: CheckParameters['leaving.policy'],
  view: SchemeView,
): readonly CheckResult[] {
  return namedRows(view, 'B10')
    .filter(({ row }) => row.cells.policy === code)
    .map(({ row, name, ref }) => {
      const own = row.cells.policy_from;
      const date = typeof own === 'string' ? own : view.textFact('congress_date');
      if (date === null) return undecided(ref('policy_from'));
      const at = ref('policy');
      const params = { name, date: writeDate(date), limit: writeDate(to ?? from ?? date) };
      if (from !== undefined && date < from) {
        return broken({ code: 'leaving.policyNotYet', how: 'leaving.policy', params, at });
      }
      if (to !== undefined && date > to) {
        return broken({ code: 'leaving.policyEnded', how: 'leaving.policy', params, at });
      }
      return met('leaving.policy', params, at);
    });
}
