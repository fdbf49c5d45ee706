import type { importRefusals } from '../messages/vi/importRefusals';
import type { refusals } from '../messages/vi/refusals';
import type { MessageParams } from '../model/finding';

/** A word key below `refusal.`: why something was not done. */
export type RefusalCode = keyof typeof refusals | keyof typeof importRefusals;

/** A reason as data; its words are in the catalogue. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly params?: MessageParams;
}

/** A result that carries a refusal. */
export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

/** What was asked for, or the reason why it was not done: a refusal is a result, never an exception. */
export type Result<T> = { readonly ok: true; readonly value: T } | Refused;

export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

export function refuse(refusal: Refusal): Refused {
  return { ok: false, refusal };
}
