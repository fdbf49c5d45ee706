import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { isOneOf } from './isOneOf';

/** `person.posts`: nobody of a group holds more than `most` key titles at once. */
export function postCount(
  { who, most }: CheckParameters['person.posts'],
  view: SchemeView,
): readonly CheckResult[] {
  return view.judgeEach((person) => {
    if (!isOneOf(person, who)) return [];
    const at = person.ref('concurrent_posts');
    const posts = person.row.cells.concurrent_posts;
    if (!Array.isArray(posts)) return [undecided(at)];
    const params = { name: person.name, count: posts.length, most };
    if (posts.length <= most) return [met('person.posts', params, at)];
    return [broken({ code: 'person.posts', how: 'person.posts', params, at })];
  });
}
