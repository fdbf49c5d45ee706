import { seatsOf } from '../counting/seatsOf';
import { broken, type CheckResult, met } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `match.deputies`: the roster slates as many deputy secretaries as are planned (`seats`), less seats left open;
 * rotation seats may be taken off too. A roster that slates none yet is not asked.
 */
export function deputies(_check: unknown, view: SchemeView): readonly CheckResult[] {
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
}
