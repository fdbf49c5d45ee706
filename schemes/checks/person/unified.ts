import { fixed } from '../../clauses/parameter';
import type { Post } from '../../clauses/vocabulary';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `person.unified`: the person slated for secretary also holds one of `posts`. */
export const unified = defineCheck({
  kind: 'person.unified',
  parameters: {
    posts: fixed<readonly Post[]>(),
  },
  messages: { findings: ['person.unified', 'person.unifiedEither'], how: ['person.unified'] },
  run({ posts }, view) {
    return view.judgeEach((person) => {
      if (!person.isSecretary) return [];
      const at = person.ref('concurrent_posts');
      const params = { name: person.name };
      if (person.row.cells.concurrent_posts === undefined) return [undecided(at)];
      if (posts.some((post) => person.posts.includes(post))) return [met('person.unified', params, at)];
      const code = posts.length > 1 ? 'person.unifiedEither' : 'person.unified';
      return [broken({ code, how: 'person.unified', params, at })];
    });
  },
});
