import type { Refusal } from '@schemes/policy/Result';

/** What `/schemes/<id>/notes` answers. */
export type NotesAnswer<T> =
  | { readonly refusal: null; readonly value: T }
  | { readonly refusal: Refusal; readonly value: null };

/** What an author asks for who takes a note back. */
export interface WithdrawAsked {
  readonly n: number;
}

/** What a chair asks for when a note has been dealt with. */
export interface SettleAsked {
  readonly n: number;
  readonly reply: string;
  /** Opens the section first; the reply is then the reason. */
  readonly reopen: boolean;
}
