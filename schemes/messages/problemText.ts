import type { Lang } from './lang';
import { hasMessage, t } from './t';

/**
 * A sentence on a problem with a value of a snapshot: its own message where that needs no numbers, otherwise that the
 * value has the wrong shape. Messages of the schema library are English and never shown.
 */
export function problemText(problem: string, lang: Lang): string {
  const own = hasMessage(problem) ? t(lang, problem) : '';
  return own === '' || own.includes('{') ? t(lang, 'shape.bad') : own;
}
