import { fixed } from '../../clauses/parameter';
import type { Post } from '../../clauses/vocabulary';
import { judgeCircle } from '../counting/circleOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `person.standingPosts`: each of `posts` is held by a candidate for the standing committee. One may hold several. */
export const standingPosts = defineCheck({
  kind: 'person.standingPosts',
  parameters: {
    posts: fixed<readonly Post[]>(),
  },
  messages: {
    findings: [
      'person.standingPost.committee_chair',
      'person.standingPost.committee_vice_chair',
      'person.standingPost.council_chair',
      'person.standingPost.council_vice_chair',
      'person.standingPost.front_chair',
      'person.standingPost.inspection_head',
      'person.standingPost.internal_affairs_head',
      'person.standingPost.mass_mobilisation_head',
      'person.standingPost.military_commander',
      'person.standingPost.organisation_head',
      'person.standingPost.party_building_head',
      'person.standingPost.police_chief',
      'person.standingPost.propaganda_head',
    ],
    how: ['person.standingPosts'],
  },
  run({ posts }, view) {
    return judgeCircle(view, 'standing_committee', (circle) => {
      const at = circle.ref('concurrent_posts');
      const missing = posts.filter((post) => !circle.people.some((person) => person.posts.includes(post)));
      const params = { posts: posts.length, held: posts.length - missing.length };
      if (missing.length === 0) return [met('person.standingPosts', params, at)];
      if (circle.people.every((person) => person.row.cells.concurrent_posts === undefined))
        return [undecided(at)];
      return missing.map((post) =>
        broken({ code: `person.standingPost.${post}`, how: 'person.standingPosts', params, at }),
      );
    });
  },
});
