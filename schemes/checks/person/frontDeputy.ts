import { seatsOf } from '../counting/seatsOf';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `person.frontDeputy`: of two deputies none is Front chair; of three or more exactly one is. */
export function frontDeputy(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const roster = view.table('roster');
  const seats = seatsOf(view, 'deputy_secretary');
  if (!roster || !seats) return [];
  const deputies = view.people.filter((person) => person.isDeputy);
  const first = deputies[0];
  if (seats.planned === null) return [undecided(seats.ref('planned'))];
  if (!first || deputies.length < seats.planned) return [undecided(roster.ref(undefined, 'slated'))];
  const chairs = deputies.filter((person) => person.posts.includes('front_chair'));
  const params = { deputies: seats.planned, chairs: chairs.length };
  const at = (chairs[0] ?? first).ref('concurrent_posts');
  const wanted = seats.planned >= 3 ? 1 : 0;
  if (chairs.length === wanted) return [met('person.frontDeputy', params, at)];
  const code = wanted === 0 ? 'person.frontDeputyNone' : 'person.frontDeputyOne';
  return [broken({ code, how: 'person.frontDeputy', params, at })];
}
