import { fixed, optional } from '../../clauses/parameter';
import type { Post } from '../../clauses/vocabulary';
import { seatsOf } from '../counting/seatsOf';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `person.deputies`: of the people slated for deputy, at least one is slated for standing deputy, and at least one
 * holds `post`. One person may be both. If the secretary holds that post, a deputy holds `instead`.
 */
export const deputySeats = defineCheck({
  kind: 'person.deputies',
  parameters: {
    post: fixed<Post>(),
    instead: optional(fixed<Post>()),
  },
  messages: {
    findings: ['person.noDeputy.committee_chair', 'person.noDeputy.council_chair', 'person.noStandingDeputy'],
    how: ['person.deputies.committee_chair', 'person.deputies.council_chair'],
  },
  run({ post: usual, instead }, view) {
    const roster = view.table('roster');
    const seats = seatsOf(view, 'deputy_secretary');
    if (!roster || !seats) return [];
    const deputies = view.people.filter((person) => person.isDeputy);
    const first = deputies[0];
    if (seats.planned === null) return [undecided(seats.ref('planned'))];
    if (!first || deputies.length < seats.planned) return [undecided(roster.ref(undefined, 'slated'))];
    const hasSecretaryPost = view.people.some((person) => person.isSecretary && person.posts.includes(usual));
    const post = hasSecretaryPost && instead ? instead : usual;
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
      const blank = deputies.filter((person) => person.row.cells.concurrent_posts === undefined);
      const needs = blank.map((person) => person.ref('concurrent_posts'));
      out.push(
        blank.length > 0 ? undecided(...needs) : broken({ code: `person.noDeputy.${post}`, how, params, at }),
      );
    }
    return out.length > 0 ? out : [met(how, params, first.ref('slated'))];
  },
});
