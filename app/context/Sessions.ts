import type { Role } from '@schemes/model/scheme/actor';
import type { Result } from '@schemes/policy/Result';
import type { NewAccount } from './Accounts';

/**
 * What a person must do before anything else: enter the code of the second factor, change a password that somebody else
 * set, or set a second factor up.
 */
export type Pending = 'code' | 'password' | 'factor';

/** What of how a person signs in was changed. */
export type CredentialChange =
  | 'password'
  | 'factorSet'
  | 'factorRemoved'
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'identityLinked'
  | 'identityUnlinked';

/** A change of how a person signs in, shown to them until they acknowledge it. */
export interface CredentialNotice {
  readonly id: string;
  readonly what: CredentialChange;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who made it: the person, an administrator, or somebody with the command line. */
  readonly by: { readonly id: string; readonly name: string };
}

/** Signing in and out, passwords, and the first administrator. */
export interface Sessions {
  /**
   * Signs in; returns a `Set-Cookie` header. Failures are counted by address and name. Where the account has a second
   * factor, `enterCode` must follow.
   */
  signIn(
    username: string,
    password: string,
  ): Promise<Result<{ readonly setCookie: string; readonly awaitsCode: boolean }>>;
  /** Completes a sign-in with a code of the second factor, or a recovery code. */
  enterCode(code: string): Promise<Result<{ readonly setCookie: string }>>;
  /** Ends this request's session; returns a `Set-Cookie` header that clears the cookie. */
  signOut(): Promise<string>;
  /** Changes the actor's password and ends their other sessions. Failures are counted as for signing in. */
  changeOwnPassword(old: string, next: string): Promise<Result<null>>;
  /** What this request's person must do before anything else; `actor` is null until then. Null: nothing. */
  pending(): Pending | null;
  /** Checks the password again, for acts that need a recent one. Failures are counted as for signing in. */
  confirmPassword(password: string): Promise<Result<null>>;
  /** Returns the actor's open sessions, this one first. */
  own(): readonly SessionCard[];
  /** Ends one of the actor's sessions. */
  endOwn(key: string): Promise<Result<null>>;
  /** Ends every session of the actor except this one. */
  endOthers(): Promise<Result<null>>;
  /** Returns what was changed in how the actor signs in and they have not acknowledged, oldest first. */
  notices(): readonly CredentialNotice[];
  /** Acknowledges notices by their ids, so that they are shown no more. */
  acknowledge(ids: readonly string[]): Promise<Result<null>>;
  /** Returns the accounts of the demo workspace with their passwords; empty where this is no demo. */
  demoAccounts(): readonly DemoAccount[];
  /** Whether the token is that of an unused set-up link. */
  setUpIsOpen(token: string): boolean;
  /** Creates the first administrator and signs in. The link cannot be used again. */
  setUp(token: string, account: NewAccount): Promise<Result<{ readonly setCookie: string }>>;
}

/** An open session as its person's account page lists it. */
export interface SessionCard {
  /** Names the session where it is to be ended. */
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly usedAt: string;
  /** IP address at sign-in; null where it was not stored. */
  readonly address: string | null;
  /** Whether this request belongs to it. */
  readonly isOwn: boolean;
}

/** An account of the demo workspace with its password. */
export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: Role | 'auditor' | 'administrator';
}
