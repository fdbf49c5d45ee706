import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import { judgeCircle } from '../ratio/circleOf';
import type { SchemeView } from '../SchemeView';

/** `person.standingPosts`: each of `posts` is held by someone of the standing committee; one may hold several. */
export function standingPosts(
  { posts }: CheckParameters['person.standingPosts'],
  view: SchemeView,
): readonly CheckResult[] {
  return judgeCircle(view, 'standing_committee', (circle) => {
    const at = circle.at('concurrent_posts');
    const missing = posts.filter((post) => !circle.people.some((person) => person.posts.includes(post)));
    const params = { posts: posts.length, held: posts.length - missing.length };
    if (missing.length === 0) return [met('person.standingPosts', params, at)];
    if (circle.people.every((person) => person.row.cells.concurrent_posts === undefined))
      return [undecided(at)];
    return missing.map((post) =>
      broken({ code: `person.standingPost.${post}`, how: 'person.standingPosts', params, at }),
    );
  });
}
