import type { importRefusals } from '../messages/vi/importRefusals';
import type { refusals } from '../messages/vi/refusals';
import type { MessageParams } from '../model/findings/finding';

/** Message key below `refusal.`: why something was refused. */
export type RefusalCode = keyof typeof refusals | keyof typeof importRefusals;

/** The reason of a refusal as data. The message catalogue has its sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: MessageParams;
}

/** A result with a refusal. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** The value of a request, or the reason why it is refused. A refusal is a result, not an exception. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

/** Makes a result with a value. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** Makes a result with a refusal. */
export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal };
}
