import type { Result } from '@schemes/policy/Result';
import type { NewAccount } from './Accounts';

export interface Sessions {
  /** Starts a session; the value is a `Set-Cookie` header. Counts failures by address and name. */
  signIn(username: string, password: string): Promise<Result<{ readonly setCookie: string }>>;
  /** Ends the session of this request; the value is a `Set-Cookie` header that clears the cookie. */
  signOut(): Promise<string>;
  /** Gives the person signed in a new password and ends their other sessions. Counts failures as signing in does. */
  changeOwnPassword(old: string, next: string): Promise<Result<null>>;
  /** Accounts of the demo workspace with their passwords, or empty where this is no demo. */
  demoAccounts(): readonly DemoAccount[];
  /** Whether a one-time set-up link is open with this token. */
  setUpIsOpen(token: string): boolean;
  /** Makes the first administrator and signs in; the link is used up. */
  setUp(token: string, account: NewAccount): Promise<Result<{ readonly setCookie: string }>>;
}

export interface DemoAccount {
  readonly username: string;
  readonly password: string;
  readonly name: string;
  readonly role: 'member' | 'chair' | 'clerk' | 'viewer' | 'administrator';
}
