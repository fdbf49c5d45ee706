import { seatsOf } from '../counting/seatsOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `person.frontDeputy`: with three or more planned deputies exactly one is chair of the Front; with fewer, none is. */
export const frontDeputy = defineCheck({
  kind: 'person.frontDeputy',
  parameters: {},
  messages: { findings: ['person.frontDeputyNone', 'person.frontDeputyOne'], how: ['person.frontDeputy'] },
  run(_parameters, view) {
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
  },
});
