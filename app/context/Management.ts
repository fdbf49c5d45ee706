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
}
