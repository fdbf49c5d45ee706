import type { CheckParameters } from '../../clauses/check';
import { writeDate } from '../../words/writeDate';
import { namedRows } from '../counting/namedRows';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `leaving.policy`: a person's policy (`leavers`) is a decree in force on the day it is granted from, or else on the day
 * of the congress.
 */
export function policy(
  { policy: code, begins: from, ends: to }: CheckParameters['leaving.policy'],
  view: SchemeView,
): readonly CheckResult[] {
  return namedRows(view, 'leavers')
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
