import { seatsOf } from '../counting/seatsOf';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `match.deputies`: the roster slates as many deputy secretaries as `seats` plans, without vacant seats. It may slate
 * fewer by the number of seats added for rotation. It gives no result if the roster slates no deputy.
 */
export const deputies = defineCheck({
  kind: 'match.deputies',
  parameters: {},
  messages: { findings: ['match.deputies'], how: ['match.deputies'] },
  run(_parameters, view) {
    const planned = seatsOf(view, 'deputy_secretary');
    const slated = view.people.filter((person) => person.isDeputy);
    const first = slated[0];
    if (!first || !planned || planned.filled === null) return [];
    const params = { count: slated.length, planned: planned.filled };
    const at = first.ref('slated');
    const short = planned.filled - slated.length;
    if (short >= 0 && short <= planned.extra) return [met('match.deputies', params, at)];
    const also = [planned.ref('planned')];
    return [broken({ code: 'match.deputies', how: 'match.deputies', params, at, also })];
  },
});
