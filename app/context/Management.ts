import type { Role } from '@schemes/model/scheme/actor';
import type { Term } from '@schemes/model/scheme/outline';
import type { Result } from '@schemes/policy/Result';

/** A scheme's title and state without its content, for those who manage it. */
export interface ManagedScheme {
  readonly id: string;
  readonly title: string;
  readonly term: Term;
  readonly organisation: { readonly id: string; readonly name: string };
  /** Who archived it and when (ISO 8601, UTC); null while it is in use. */
  readonly archived: {
    readonly by: { readonly id: string; readonly name: string };
    readonly at: string;
  } | null;
  /** Who may open it; null where the actor may not decide that. */
  readonly access: SchemeAccess | null;
}

/** Who may open a scheme, for its chair. */
export interface SchemeAccess {
  /** Whether only those who are named may; else everyone of the organisation with a role. */
  readonly restricted: boolean;
  /** Everyone who has a role in the organisation, and everyone who is named; by name. */
  readonly people: readonly AccessPerson[];
}

/** Somebody who may open a scheme, or could be let in. */
export interface AccessPerson {
  readonly id: string;
  readonly name: string;
  /** In the scheme's organisation; empty for somebody who has left, whose name alone lets nobody in. */
  readonly roles: readonly Role[];
  readonly named: boolean;
}

/** Titles and archive state of schemes: a chair's own, all for an administrator. */
export interface Management {
  /** Returns the schemes of an organisation, including archived ones. */
  list(organisation: string): Promise<Result<readonly ManagedScheme[]>>;
  open(id: string): Promise<Result<ManagedScheme>>;
  /** Renames a scheme. Durable when it resolves. */
  rename(id: string, title: string): Promise<Result<null>>;
  /** Archives a scheme, which makes it read-only, or restores it. Durable when it resolves. */
  archive(id: string, archived: boolean): Promise<Result<null>>;
  /**
   * Restricts a scheme to the people with these account ids and the chair who asks; null opens it to everyone of the
   * organisation with a role. Whoever is not named is disconnected at once. Durable when it resolves.
   */
  restrict(id: string, people: readonly string[] | null): Promise<Result<null>>;
}
