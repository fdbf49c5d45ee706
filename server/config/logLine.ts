import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';
import { readLang } from './readSettings';

/** What the operational log says of something that an operator may have to act on. */
export type LogKey = Extract<MessageKey, `log.${string}`>;

/** The text of a line of the operational log, in the language of the console. */
export function logLine(key: LogKey): string {
  return t(readLang(), key);
}

/** The fields of a line about a fault: `reason` is what it says in the language of the console, where it has words of its own. */
export function faultFields(error: unknown): { readonly err: unknown; readonly reason?: string } {
  return hasWords(error) ? { err: error, reason: error.t(readLang()) } : { err: error };
}

function hasWords(error: unknown): error is { t(lang: Lang): string } {
  return error instanceof Error && 't' in error && typeof error.t === 'function';
}
