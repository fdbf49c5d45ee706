import type { Membership, Role } from '@schemes/model/scheme/actor';
import type { Refusal, Result } from '@schemes/policy/Result';
import type { Organisation } from './Organisation';

/** An account to be added, with its first memberships. */
export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly administrator: boolean;
  /** Reads the office's ledger. Such an account has no role and is not an administrator. */
  readonly auditor?: boolean;
  readonly memberships: readonly Membership[];
  /** Last day in Vietnam on which the account may be used, `2026-11-30`; absent: no end. */
  readonly expires?: string;
  /**
   * The account's name in the office's directory. The directory then checks the password, and `password` is ignored.
   * Absent: the password is stored here.
   */
  readonly directory?: string;
}

/** An account as the administrator's page lists it. */
export interface AccountCard {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly auditor?: true;
  readonly disabled: boolean;
  readonly memberships: readonly Membership[];
  readonly hasSecondFactor?: boolean;
  /** The account's name in the office's directory; absent: its password is stored here. */
  readonly directory?: string;
  /** The linked identity at the office's provider, with the name that the provider shows for it; absent: none. */
  readonly identity?: { readonly name: string; readonly issuer: string; readonly subject: string };
  /** Day in Vietnam on which its person last acted, `2026-11-30`; absent: none is recorded. */
  readonly lastSeen?: string;
  /** Last day on which the account may be used; absent: no end. */
  readonly expires?: string;
  /** `soon`: `expires` is within two weeks; `passed`: it is over; absent: neither is true. */
  readonly end?: 'soon' | 'passed';
}

/** An account after a change. */
export interface ChangedCard extends AccountCard {
  /** Whether a part of the change waits for a second person. */
  readonly waits: boolean;
}

/**
 * Accounts and organisations, for administrators. Only administrators may call these methods, except `organisations`.
 */
export interface Accounts {
  list(): Result<readonly AccountCard[]>;
  /** Whether a directory is set up that can check passwords. */
  hasDirectory(): boolean;
  add(account: NewAccount): Promise<Result<AccountCard>>;
  /**
   * Replaces the given fields. Open sockets are affected at once. Two changes wait for a second person
   * (`Confirmations`): a role with access to schemes that administrators give to themselves, and a new password for
   * somebody who already has one.
   */
  change(
    id: string,
    change: Partial<Omit<NewAccount, 'username' | 'expires'>> & {
      readonly disabled?: boolean;
      /** Null: no end. */
      readonly expires?: string | null;
      readonly removeFactor?: boolean;
      readonly removeIdentity?: boolean;
      /** Ends the link to the office's directory. Nobody can sign in with a password until one is set here. */
      readonly removeDirectory?: boolean;
    },
  ): Promise<Result<ChangedCard>>;
  /**
   * Ends every session of an account, and its open sockets, at once. An administrator's own current session stays.
   * Password and roles do not change, so nothing waits for a second person.
   */
  endSessions(id: string): Promise<Result<null>>;
  /** Returns all organisations for an administrator, else those in which the actor has a role. */
  organisations(): readonly Organisation[];
  addOrganisation(organisation: Omit<Organisation, 'id'>): Promise<Result<Organisation>>;
  /** Replaces name, printed superior, place and level. Existing schemes keep the values in their facts. */
  changeOrganisation(id: string, change: Omit<Organisation, 'id' | 'parent'>): Promise<Result<Organisation>>;
  /** Deletes an organisation and its role assignments. Refuses while it has schemes or subordinate organisations. */
  removeOrganisation(id: string): Promise<Result<null>>;
  /** Sets the parent organisation; null: directly below the central level. */
  setParent(id: string, parent: string | null): Promise<Result<null>>;
}

/**
 * An administrator's act that lets somebody read schemes. It waits for a second person, or has taken effect and is
 * shown to the chair.
 */
export interface ConfirmationCard {
  readonly id: string;
  /** The role that is given. Null: `schemeOf` is set, or the act sets a password for somebody who already has one. */
  readonly role: Role | null;
  /**
   * Set if the account, a chair, asks for access to a restricted scheme: when that scheme was created. Null: the act
   * gives a role or sets a password.
   */
  readonly schemeOf: string | null;
  readonly account: string;
  readonly accountId: string;
  /** Names of the organisations whose schemes the act opens. */
  readonly organisations: readonly string[];
  readonly by: string;
  readonly at: string;
  /** When the act takes effect by itself; null: it waits until somebody decides. */
  readonly effectiveAt: string | null;
  /**
   * How the act was decided; null: it waits. `elapsed`: it took effect by itself; `atOnce`: it needed no second person.
   */
  readonly settled: {
    readonly how: 'confirmed' | 'refused' | 'elapsed' | 'atOnce';
    readonly by: string;
    readonly at: string;
  } | null;
  readonly mayConfirm: boolean;
  readonly mayRefuse: boolean;
}

/** A restricted scheme without a chair. */
export interface LostSchemeCard {
  readonly id: string;
  readonly createdAt: string;
  /** Whether the actor has asked already. */
  readonly isAsked: boolean;
}

/** What waits for a second person, as one actor may see and decide it. */
export interface Confirmations {
  /**
   * The acts that wait, and those of the last two weeks that chairs should know of; newest first. Empty if none of them
   * concerns the actor.
   */
  list(): readonly ConfirmationCard[];
  /** The restricted schemes that no chair can open any more, for the chairs of their organisation, without their titles. */
  lost(): readonly LostSchemeCard[];
  /**
   * Asks for access to one of the schemes of `lost()`. The people still named in it decide; if there are none, another
   * chair or an administrator does.
   */
  ask(scheme: string): Promise<Result<null>>;
  /** Lets an act take effect, or refuses it. The person who asked for it may refuse it too, which withdraws it. */
  settle(id: string, how: 'confirmed' | 'refused'): Promise<Result<null>>;
}

/** What the import of one row of a file of accounts would do. */
export interface PlannedAccount {
  /** The row in the file, from 1. */
  readonly row: number;
  readonly name: string;
  readonly username: string;
  /** Name of the organisation; the text of the file if no organisation has that name. */
  readonly organisation: string;
  /** The role that is given; null: none. */
  readonly membership: Membership | null;
  /** The role as written in the file. */
  readonly roleText: string;
  /** `2026-12-31`; null: the file states no last day. */
  readonly expires: string | null;
  readonly state: 'new' | 'changed' | 'same' | 'refused';
  /** Which properties of an existing account change. */
  readonly changes: readonly ('name' | 'role' | 'expires')[];
  /** Whether the role waits for a second person. */
  readonly waits: boolean;
  /** Why the row cannot be imported; null: it can. */
  readonly refusal: Refusal | null;
}

/** A file of accounts that was read and is not yet imported. */
export interface AccountPlan {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  readonly rows: readonly PlannedAccount[];
}

/** Progress of the import of a file of accounts. */
export interface AccountImportState {
  /** Number of rows to import, and how many of them are done. */
  readonly total: number;
  readonly done: number;
  readonly isOver: boolean;
  readonly added: number;
  readonly changed: number;
  /** Number of rows whose role waits for a second person. */
  readonly waiting: number;
  /** Rows that were refused during the import. */
  readonly refused: readonly { readonly row: number; readonly refusal: Refusal }[];
}

/** The first password of a new account, for the printed slip that the person receives. */
export interface FirstPassword {
  readonly name: string;
  readonly username: string;
  readonly organisation: string;
  readonly password: string;
}

/** Accounts from a spreadsheet, for administrators. A file that was read and first passwords stay in memory for half an hour. */
export interface AccountImports {
  /** Reads a file (.xlsx, .ods, .csv) and says what importing it would do. Stores nothing on disk. */
  read(name: string, bytes: Uint8Array): Promise<Result<AccountPlan>>;
  /** The administrator's import that is running, or has ended and still has its passwords; null: none. For a reloaded page. */
  current(): AccountPlan | null;
  /** Starts to add and change accounts. Needs a recent password; only one import runs at a time. */
  start(id: string): Promise<Result<null>>;
  state(id: string): Result<AccountImportState>;
  /**
   * The first passwords of the added accounts, when the import has ended. Needs a recent password. The office's ledger records
   * each call.
   */
  passwords(id: string): Promise<Result<readonly FirstPassword[]>>;
  /** Deletes the file and its passwords from memory. */
  discard(id: string): Promise<Result<null>>;
}
