import type { Membership, Role } from '@schemes/model/scheme/actor';
import type { Refusal, Result } from '@schemes/policy/Result';
import type { Organisation } from './Organisation';

/** An account to be added, with its first memberships. */
export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly administrator: boolean;
  /** Reads the office's ledger. Such an account has no role and is no administrator. */
  readonly auditor?: boolean;
  readonly memberships: readonly Membership[];
  /** Last day in Vietnam on which it may be used, `2026-11-30`; absent: no end. */
  readonly expires?: string;
  /** Its name in the office's directory, which then checks its password; `password` is not used. Absent: a password here. */
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
  /** Its name in the office's directory; absent: its password lies here. */
  readonly directory?: string;
  /** The account at the office's provider that opens it, as the provider names it and knows it; absent: none. */
  readonly identity?: { readonly name: string; readonly issuer: string; readonly subject: string };
  /** Day in Vietnam of its person's last act, `2026-11-30`; absent: none is recorded. */
  readonly lastSeen?: string;
  /** Last day on which it may be used; absent: no end. */
  readonly expires?: string;
  /** Whether that day is within two weeks, or over; absent: neither. */
  readonly end?: 'soon' | 'passed';
}

/** An account after a change. */
export interface ChangedCard extends AccountCard {
  /** Whether a part of the change waits for a second person. */
  readonly waits: boolean;
}

/** Accounts and organisations, for administrators. `organisations` is for everybody and lists the actor's own. */
export interface Accounts {
  list(): Result<readonly AccountCard[]>;
  /** Whether a directory is set up that can check passwords. */
  hasDirectory(): boolean;
  add(account: NewAccount): Promise<Result<AccountCard>>;
  /**
   * Replaces the given fields. Open sockets are affected at once. A role that reads schemes given to oneself, and a password
   * set for somebody who has one, wait for a second person (`Confirmations`).
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
   * Ends every session of an account, and its open sockets, at once; of one's own all but this one. Password and roles stay, so
   * nothing waits for a second person.
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

/** An administrator's act that gives somebody the reading of schemes: it waits for a second person, or is shown to the chair. */
export interface ConfirmationCard {
  readonly id: string;
  /** What takes effect: a role, or a password set for somebody who has one. Null also where `schemeOf` is set. */
  readonly role: Role | null;
  /** When the restricted scheme was created that the account, a chair, is let into; null: a role or a password. */
  readonly schemeOf: string | null;
  readonly account: string;
  readonly accountId: string;
  /** Names of the organisations whose schemes it opens. */
  readonly organisations: readonly string[];
  readonly by: string;
  readonly at: string;
  /** When it takes effect by itself; null: it waits until somebody decides. */
  readonly effectiveAt: string | null;
  /** What came of it; null: it waits. `atOnce`: it needed nobody. */
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
  /** What waits, and what chairs should know of the last two weeks; newest first. Empty for an actor without a part in it. */
  list(): readonly ConfirmationCard[];
  /** The restricted schemes that no chair can open any more, for the chairs of their organisation, without their titles. */
  lost(): readonly LostSchemeCard[];
  /** Asks to be let into one of these. The people still in it decide; where there are none, another chair or an administrator. */
  ask(scheme: string): Promise<Result<null>>;
  /** Lets an act take effect, or refuses it; who asked for it may withdraw it. */
  settle(id: string, how: 'confirmed' | 'refused'): Promise<Result<null>>;
}

/** What taking a row of a file of accounts would do. */
export interface PlannedAccount {
  /** The row in the file, from 1. */
  readonly row: number;
  readonly name: string;
  readonly username: string;
  /** The organisation's name; as the file has it where there is none of that name. */
  readonly organisation: string;
  /** The role that is given; null: none. */
  readonly membership: Membership | null;
  /** The role as the file has it. */
  readonly roleText: string;
  /** `2026-12-31`; null: the file has no end for it. */
  readonly expires: string | null;
  readonly state: 'new' | 'changed' | 'same' | 'refused';
  /** What changes of an account that exists. */
  readonly changes: readonly ('name' | 'role' | 'expires')[];
  /** Whether the role waits for a second person. */
  readonly waits: boolean;
  /** Why the row is not taken; null: it can be. */
  readonly refusal: Refusal | null;
}

/** A file of accounts that was read, and waits to be taken. */
export interface AccountPlan {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  readonly rows: readonly PlannedAccount[];
}

/** How far the taking of a file of accounts is. */
export interface AccountImportState {
  /** Rows that are taken, and how many of them are done. */
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

/** A first password, for the slip that its person gets. */
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
