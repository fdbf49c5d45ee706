import type { importRefusals } from '../messages/vi/importRefusals';
import type { refusals } from '../messages/vi/refusals';
import type { MessageParams } from '../model/findings/finding';

/** Message key below `refusal.`: why something was refused. */
export type RefusalCode = keyof typeof refusals | keyof typeof importRefusals;

/** A reason as data; the message catalogue has its sentence. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: MessageParams;
}

/** A result that carries a refusal. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** What was asked for, or the reason why it was refused. A refusal is a result, never an exception. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

/** A result that carries what was asked for. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/** A result that carries a refusal. */
export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal };
}
