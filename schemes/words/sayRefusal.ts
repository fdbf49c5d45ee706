import type { Refusal } from '../policy/verdict';
import type { Lang } from './lang';
import { say } from './say';
import { sayProblem } from './sayProblem';

/** Refusals whose `problem` is a code of the check that refused, not yet a sentence. */
const WITH_CODE: ReadonlySet<string> = new Set(['refusal.badShape', 'refusal.badStep']);

/** A refusal as a person reads it. A problem that arrives as a code is put into words. */
export function sayRefusal(lang: Lang, { code, params }: Refusal): string {
  const problem = params?.problem;
  if (!WITH_CODE.has(code) || problem === undefined) return say(lang, code, params);
  return say(lang, code, { ...params, problem: sayProblem(String(problem), lang) });
}
