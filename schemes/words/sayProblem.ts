import type { Lang } from './lang';
import { hasWord, say } from './say';

/**
 * What is wrong with a value of a snapshot, as a sentence: the problem's own words where it has some that need no
 * numbers, else that it is not of the right shape. Schema messages are a library's English and are not shown.
 */
export function sayProblem(problem: string, lang: Lang): string {
  const own = hasWord(problem) ? say(lang, problem) : '';
  return own === '' || own.includes('{') ? say(lang, 'shape.bad') : own;
}
