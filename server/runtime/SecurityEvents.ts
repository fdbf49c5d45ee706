/** What the security log records. */
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

/** Who and from where. No names and no contents: an account is named by its id. */
export interface SecurityFacts {
  readonly user?: string | null;
  readonly address?: string;
  readonly request?: string;
  readonly method?: string;
  readonly path?: string;
}

/** Records an event in the security log. */
export type RecordSecurity = (event: SecurityEvent, facts: SecurityFacts) => void;
