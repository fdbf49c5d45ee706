import type { SectionNote } from '@schemes/model/notes/sectionNote';
import type { Result } from '@schemes/policy/Result';

/** Lost work that was sent to the chair as notes. No note changes a section. */
export interface Notes {
  /** Returns every note for a chair, else the actor's own; oldest first. */
  list(id: string): Promise<Result<readonly SectionNote[]>>;
  /** Stores a note (unchecked JSON of a `NoteDraft`). Idempotent. Durable when it resolves. */
  send(id: string, json: unknown): Promise<Result<{ readonly n: number }>>;
  /** Marks a note as handled. With `reopen`, first reopens its section with the reply as the reason. */
  settle(
    id: string,
    n: number,
    given: { readonly reply: string; readonly reopen: boolean },
  ): Promise<Result<null>>;
  /** Withdraws a note of the actor's own that is not yet handled. */
  withdraw(id: string, n: number): Promise<Result<null>>;
}
