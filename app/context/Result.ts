import type { Refusal } from '@schemes/policy/verdict';

/** A refusal is a result with a reason, never an exception. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };
