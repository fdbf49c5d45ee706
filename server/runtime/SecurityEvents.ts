/** The events of the security log. */
export type SecurityEvent =
  | 'sign-in'
  | 'sign-in-failed'
  | 'sign-in-limited'
  | 'sign-in-disabled'
  | 'sign-in-expired'
  | 'sign-out'
  | 'password-changed'
  | 'passkey-added'
  | 'passkey-removed'
  | 'identity-linked'
  | 'identity-unlinked'
  | 'accounts-imported'
  | 'first-administrator'
  | 'refused'
  | 'other-origin'
  | 'socket-refused'
  | 'demo-disabled';

/** The account and the request of an event. It contains no names and no contents; `user` is the id of an account. */
export interface SecurityFacts {
  readonly user?: string | null;
  readonly address?: string;
  readonly request?: string;
  readonly method?: string;
  readonly path?: string;
}

/** Records an event in the security log. */
export type RecordSecurity = (event: SecurityEvent, facts: SecurityFacts) => void;
