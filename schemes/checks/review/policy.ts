import { fixed, optional } from '../../clauses/parameter';
import { writeDate } from '../../words/writeDate';
import { namedRows } from '../counting/namedRows';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `leaving.policy`: for people in `leavers` with this policy, its decree is in force, from `begins` to `ends`. The day that
 * counts is the one from which the policy is granted, or else that of the congress.
 */
export const policy = defineCheck({
  kind: 'leaving.policy',
  parameters: {
    policy: fixed<string>(),
    begins: optional(fixed<string>()),
    ends: optional(fixed<string>()),
  },
  messages: { findings: ['leaving.policyEnded', 'leaving.policyNotYet'], how: ['leaving.policy'] },
  run({ policy: code, begins: from, ends: to }, view) {
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
  },
});
