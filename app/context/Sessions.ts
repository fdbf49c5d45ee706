import type { Role } from '@schemes/model/scheme/actor';
import type { Result } from '@schemes/policy/Result';
import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser';
import type { NewAccount } from './Accounts';

/**
 * What a person must do before anything else: enter the code of the second factor, change a password that somebody else
 * set, or set a second factor up.
 */
export type Pending = 'code' | 'password' | 'factor';

/** The kinds of change to how a person signs in. */
export type CredentialChange =
  | 'password'
  | 'factorSet'
  | 'factorRemoved'
  | 'passkeyAdded'
  | 'passkeyRemoved'
  | 'identityLinked'
  | 'identityUnlinked'
  | 'directoryLinked'
  | 'directoryUnlinked';

/** A change of how a person signs in, shown to them until they acknowledge it. */
export interface CredentialNotice {
  readonly id: string;
  readonly what: CredentialChange;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Who made the change: the person, an administrator, or somebody at the command line. */
  readonly by: { readonly id: string; readonly name: string };
}

/** Signing in and out, passwords, and the first administrator. */
export interface Sessions {
  /**
   * Signs in; returns a `Set-Cookie` header. Failures are counted by address and name. If the account has a second
   * factor, `enterCode` must follow.
   */
  signIn(
    username: string,
    password: string,
  ): Promise<Result<{ readonly setCookie: string; readonly awaitsCode: boolean }>>;
  /** Completes a sign-in with a code of the second factor, or a recovery code. */
  enterCode(code: string): Promise<Result<{ readonly setCookie: string }>>;
  /**
   * What can complete a sign-in that awaits a code, other than a recovery code: an authenticator app, a passkey of this
   * host, or both.
   */
  awaited(): { readonly app: boolean; readonly passkey: boolean };
  /**
   * Returns what the browser needs to sign in with a passkey. The passkey replaces the code if a sign-in awaits one,
   * and otherwise the password.
   */
  beginPasskey(): Promise<Result<PublicKeyCredentialRequestOptionsJSON>>;
  /** Signs in with what the browser signed, as JSON. Failures are counted as for signing in. */
  finishPasskey(credential: string): Promise<Result<{ readonly setCookie: string }>>;
  /** Ends this request's session; returns a `Set-Cookie` header that clears the cookie. */
  signOut(): Promise<string>;
  /** Changes the actor's password and ends their other sessions. Failures are counted as for signing in. */
  changeOwnPassword(old: string, next: string): Promise<Result<null>>;
  /** What this request's person must do before anything else; `actor` is null until then. Null: nothing. */
  pending(): Pending | null;
  /** Checks the password again, for acts that need a recent one. Failures are counted as for signing in. */
  confirmPassword(password: string): Promise<Result<null>>;
  /** Whether the password of this request's person is stored here or in the office's directory. */
  passwordPlace(): 'here' | 'directory';
  /** Returns the actor's open sessions, this one first. */
  own(): readonly SessionCard[];
  /** Ends one of the actor's sessions. */
  endOwn(key: string): Promise<Result<null>>;
  /** Ends every session of the actor except this one. */
  endOthers(): Promise<Result<null>>;
  /** Returns the changes to how the actor signs in that the actor has not acknowledged, oldest first. */
  notices(): readonly CredentialNotice[];
  /** Acknowledges notices by their ids; they are no longer shown. */
  acknowledge(ids: readonly string[]): Promise<Result<null>>;
  /** Returns the accounts of the demo workspace with their passwords; empty if this is not a demo workspace. */
  demoAccounts(): readonly DemoAccount[];
  /** Whether the token is that of an unused set-up link. */
  setUpIsOpen(token: string): boolean;
  /** Creates the first administrator and signs in. The link cannot be used again. */
  setUp(token: string, account: NewAccount): Promise<Result<{ readonly setCookie: string }>>;
}

/** An open session as its person's account page lists it. */
export interface SessionCard {
  /** Identifies the session for `endOwn`. */
  readonly key: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly usedAt: string;
  /** IP address at sign-in; null if it was not stored. */
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

/** Signing in with an account of the office's provider (OpenID Connect), if one is set up. */
export interface SharedSignIn {
  /** The label of the sign-in button; null: no provider is set up. */
  label(): string | null;
  /** Returns the provider's address for the browser to go to, and a `Set-Cookie` header. `back`: a path of this site. */
  begin(back: string): Promise<Result<{ readonly url: string; readonly setCookie: string }>>;
  /**
   * Signs in the person who comes back from the provider with this query (`?code=…`). Returns the path to redirect to,
   * which is the link page if no account is linked to the identity.
   */
  finish(search: string): Promise<Result<{ readonly next: string; readonly setCookies: readonly string[] }>>;
  /** Returns the name of the identity that waits to be linked; null: none. */
  offered(): Promise<string | null>;
  /** Links the waiting identity to the account of the session, which was opened without it. Needs a recent password. */
  link(): Promise<Result<{ readonly setCookie: string }>>;
  /** Returns the name of the identity that is linked to the account of the session; null: none. */
  own(): string | null;
  /** Unlinks that identity. Needs a recent password. */
  unlink(): Promise<Result<null>>;
}
