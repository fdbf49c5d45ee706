import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `person.unified`: whoever is slated for secretary also holds one of `posts`. */
export function unified(
  { posts }: CheckParameters['person.unified'],
  view: SchemeView,
): readonly CheckResult[] {
  return view.judgeEach((person) => {
    if (!person.isSecretary) return [];
    const at = person.ref('concurrent_posts');
    const params = { name: person.name };
    if (person.row.cells.concurrent_posts === undefined) return [undecided(at)];
    if (posts.some((post) => person.posts.includes(post))) return [met('person.unified', params, at)];
    const code = posts.length > 1 ? 'person.unifiedEither' : 'person.unified';
    return [broken({ code, how: 'person.unified', params, at })];
  });
}
