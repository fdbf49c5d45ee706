import type { Refusal } from '../policy/Result';
import type { Lang } from './lang';
import { problemText } from './problemText';
import { t } from './t';

/** Refusals whose `problem` is the code of a check and not a sentence. */
const WITH_CODE: ReadonlySet<string> = new Set(['refusal.badShape', 'refusal.badStep']);

/** A refusal as a person reads it. A problem given as a code is replaced by its message. */
export function refusalText(lang: Lang, { code, params }: Refusal): string {
  const problem = params?.problem;
  if (!WITH_CODE.has(code) || problem === undefined) return t(lang, code, params);
  return t(lang, code, { ...params, problem: problemText(String(problem), lang) });
}
