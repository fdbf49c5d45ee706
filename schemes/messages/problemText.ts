import type { Lang } from './lang';
import { hasMessage, t } from './t';

/**
 * What is wrong with a value of a snapshot, as a sentence: the problem's own words where it has some that need no
 * numbers, else that it is not of the right shape. Schema messages are a library's English and are not shown.
 */
export function problemText(problem: string, lang: Lang): string {
  const own = hasMessage(problem) ? t(lang, problem) : '';
  return own === '' || own.includes('{') ? t(lang, 'shape.bad') : own;
}
