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
  /** Who may open it; null if the actor may not decide that. */
  readonly access: SchemeAccess | null;
}

/** A line of the list of an organisation's schemes. */
export interface ManagedSchemeLine extends Pick<ManagedScheme, 'id' | 'title'> {
  /** Whether it is archived. */
  readonly isArchived: boolean;
  /** Whether it could not be loaded; title and archive are then as last known. */
  readonly isFailed: boolean;
}

/** Who may open a scheme, for its chair. */
export interface SchemeAccess {
  /** True: only the named people may open it. False: everyone with a role in the organisation may. */
  readonly restricted: boolean;
  /** Everyone who has a role in the organisation, and everyone who is named, sorted by name. */
  readonly people: readonly AccessPerson[];
}

/** A person who may open a scheme, or whom the chair can name. */
export interface AccessPerson {
  readonly id: string;
  readonly name: string;
  /**
   * Roles in the scheme's organisation. Empty for a person who has left: being named without a role gives no access.
   */
  readonly roles: readonly Role[];
  readonly named: boolean;
}

/** The destruction of an archived scheme, as shown to those who may request, confirm or withdraw it. */
export interface DestructionCard {
  readonly scheme: string;
  /** Id of the request. A scheme whose request was withdrawn can have another one. */
  readonly request: string;
  readonly title: string;
  readonly organisation: string;
  readonly by: string;
  /** Whether the actor asked for it. */
  readonly isOwn: boolean;
  /** ISO 8601, UTC, like the other times here. */
  readonly at: string;
  readonly reason: string;
  readonly confirmed: { readonly by: string; readonly at: string } | null;
  /** The earliest moment at which a confirmed destruction is carried out. */
  readonly dueAt: string;
  /** When the scheme was destroyed, and the number of the minutes; null: the destruction waits. */
  readonly done: { readonly at: string; readonly number: string } | null;
  readonly mayConfirm: boolean;
  readonly mayWithdraw: boolean;
}

/** The destruction of archived schemes: asked for by the chair, confirmed by a second person. */
export interface Destructions {
  /** Number of days before an archived scheme may be destroyed. */
  readonly retentionDays: number;
  /** The destructions that wait, and those of the actor's own organisations that were carried out; newest first. */
  list(): readonly DestructionCard[];
  /** Whether the actor may request the destruction of this archived scheme. */
  mayAsk(scheme: ManagedScheme): boolean;
  /** Requests the destruction of a scheme. Durable when it resolves, as are `confirm` and `withdraw`. */
  ask(id: string, reason: string): Promise<Result<null>>;
  /** Confirms the request that the actor has read. Destroys the scheme at once if `dueAt` has passed. */
  confirm(id: string, request: string): Promise<Result<null>>;
  /** Withdraws the actor's own request, or refuses another person's. */
  withdraw(id: string, request: string): Promise<Result<null>>;
  /** The minutes of a destruction that was carried out, as a .docx. */
  minutes(id: string): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }>>;
}

/** Titles and archive state of schemes: a chair's own, all for an administrator. */
export interface Management {
  /** Returns the schemes of an organisation, including archived ones and those that cannot be loaded. */
  list(organisation: string): Promise<Result<readonly ManagedSchemeLine[]>>;
  open(id: string): Promise<Result<ManagedScheme>>;
  /** Renames a scheme. Durable when it resolves. */
  rename(id: string, title: string): Promise<Result<null>>;
  /** Archives a scheme, which makes it read-only, or restores it. Durable when it resolves. */
  archive(id: string, archived: boolean): Promise<Result<null>>;
  /**
   * Restricts a scheme to the people with these account ids and the chair who asks; null opens it to everyone of the
   * organisation with a role. Everyone who is not named is disconnected at once. Durable when it resolves.
   */
  restrict(id: string, people: readonly string[] | null): Promise<Result<null>>;
}
