import type { Term } from '@schemes/model/outline';
import type { Result } from '@schemes/policy/Result';

/** A scheme as whoever manages it sees it: nothing of what is in it. */
export interface ManagedScheme {
  readonly id: string;
  readonly title: string;
  readonly term: Term;
  readonly organisation: { readonly id: string; readonly name: string };
  /** Who put it into the archive, and when (ISO 8601, UTC); null: it is in use. */
  readonly archived: {
    readonly by: { readonly id: string; readonly name: string };
    readonly at: string;
  } | null;
}

/** Schemes by their covers: the chair's of their own, the administrator's of all. */
export interface Management {
  /** The schemes of an organisation, those in the archive too. */
  list(organisation: string): Promise<Result<readonly ManagedScheme[]>>;
  open(id: string): Promise<Result<ManagedScheme>>;
  /** Gives a scheme another title, of one line. Durable when it resolves. */
  rename(id: string, title: string): Promise<Result<null>>;
  /** Puts a scheme into the archive, where nothing in it changes, or brings it back. Durable when it resolves. */
  archive(id: string, archived: boolean): Promise<Result<null>>;
}
