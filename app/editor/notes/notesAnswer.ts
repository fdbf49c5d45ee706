import type { Refusal } from '@schemes/policy/verdict';

/** What `/schemes/<id>/notes` answers. */
export type NotesAnswer<T> =
  | { readonly refusal: null; readonly value: T }
  | { readonly refusal: Refusal; readonly value: null };

/** What a chair asks for when a note has been dealt with. */
export interface SettleAsked {
  readonly n: number;
  readonly reply: string;
  /** Opens the section first; the reply is then the reason. */
  readonly reopen: boolean;
}
