import type { Refusal } from '@schemes/policy/Result';

/** The JSON that `/schemes/<id>/notes` answers. */
export type NotesAnswer<T> =
  | { readonly refusal: null; readonly value: T }
  | { readonly refusal: Refusal; readonly value: null };

/** An author's request to withdraw a note. */
export interface WithdrawAsked {
  readonly n: number;
}

/** A chair's request to mark a note as handled. */
export interface SettleAsked {
  readonly n: number;
  readonly reply: string;
  /** Whether to reopen the section first, with the reply as the reason. */
  readonly reopen: boolean;
}
