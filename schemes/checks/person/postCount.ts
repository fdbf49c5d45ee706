import { fixed, lowerIsStricter } from '../../clauses/parameter';
import type { Who } from '../../clauses/vocabulary';
import { isOneOf } from '../counting/isOneOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `person.posts`: nobody of a group holds more than `most` key titles at once. */
export const postCount = defineCheck({
  kind: 'person.posts',
  parameters: {
    who: fixed<Who>(),
    most: lowerIsStricter('count'),
  },
  messages: { findings: ['person.posts'], how: ['person.posts'] },
  run({ who, most }, view) {
    return view.judgeEach((person) => {
      if (!isOneOf(person, who)) return [];
      const at = person.ref('concurrent_posts');
      const posts = person.row.cells.concurrent_posts;
      if (!Array.isArray(posts)) return [undecided(at)];
      const params = { name: person.name, count: posts.length, most };
      if (posts.length <= most) return [met('person.posts', params, at)];
      return [broken({ code: 'person.posts', how: 'person.posts', params, at })];
    });
  },
});
