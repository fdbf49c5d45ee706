import type { CheckParameters } from '../../clauses/check';
import { seatsOf } from '../counting/seatsOf';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `person.deputies`: among those slated for deputy one is the standing deputy and another holds `post`; where the
 * secretary holds that post, a deputy holds `instead`.
 */
export function deputySeats(
  { post: usual, instead }: CheckParameters['person.deputies'],
  view: SchemeView,
): readonly CheckResult[] {
  const roster = view.table('roster');
  const seats = seatsOf(view, 'deputy_secretary');
  if (!roster || !seats) return [];
  const deputies = view.people.filter((person) => person.isDeputy);
  const first = deputies[0];
  if (seats.planned === null) return [undecided(seats.ref('planned'))];
  if (!first || deputies.length < seats.planned) return [undecided(roster.ref(undefined, 'slated'))];
  const isTaken = view.people.some((person) => person.isSecretary && person.posts.includes(usual));
  const post = isTaken && instead ? instead : usual;
  const how = `person.deputies.${post}`;
  const standing = deputies.filter((person) => person.isStandingDeputy).length;
  const holders = deputies.filter((person) => person.posts.includes(post)).length;
  const params = { deputies: deputies.length, standing, holders };
  const out: CheckResult[] = [];
  if (standing === 0) {
    out.push(broken({ code: 'person.noStandingDeputy', how, params, at: first.ref('slated') }));
  }
  if (holders === 0) {
    const at = first.ref('concurrent_posts');
    const isBlank = deputies.some((person) => person.row.cells.concurrent_posts === undefined);
    out.push(isBlank ? undecided(at) : broken({ code: `person.noDeputy.${post}`, how, params, at }));
  }
  return out.length > 0 ? out : [met(how, params, first.ref('slated'))];
}
