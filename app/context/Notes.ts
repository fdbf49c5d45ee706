import type { SectionNote } from '@schemes/model/sectionNote';
import type { Result } from '@schemes/policy/Result';

/** Work that a section did not take, sent to the chair. No note changes a section. */
export interface Notes {
  /** Every note for a chair, else the actor's own; oldest first. */
  list(id: string): Promise<Result<readonly SectionNote[]>>;
  /** Keeps a note (unchecked JSON of a `NoteDraft`). Sent again, the same note is the same line. Durable when it resolves. */
  send(id: string, json: unknown): Promise<Result<{ readonly n: number }>>;
  /** Marks a note as dealt with; where `reopen`, opens its section first, for which the reply is the reason. */
  settle(
    id: string,
    n: number,
    given: { readonly reply: string; readonly reopen: boolean },
  ): Promise<Result<null>>;
  /** Takes back a note of the actor's own that nobody has dealt with. */
  withdraw(id: string, n: number): Promise<Result<null>>;
}
