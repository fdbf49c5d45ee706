import type { Lang } from '@schemes/messages/lang';
import { type MessageKey, t } from '@schemes/messages/t';
import { readLang } from './readSettings';

/** The message key of an event in the operational log on which an operator may have to act. */
export type LogKey = Extract<MessageKey, `log.${string}`>;

/** The text of a line of the operational log, in the language of the console. */
export function logLine(key: LogKey): string {
  return t(readLang(), key);
}

/** The fields of a log line about a fault. `reason` is its translated message, if it has one, in the language of the console. */
export function faultFields(error: unknown): { readonly err: unknown; readonly reason?: string } {
  return isTranslatable(error) ? { err: error, reason: error.t(readLang()) } : { err: error };
}

function isTranslatable(error: unknown): error is { t(lang: Lang): string } {
  return error instanceof Error && 't' in error && typeof error.t === 'function';
}
