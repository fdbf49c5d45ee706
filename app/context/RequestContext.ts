import type {} from '@remix-run/node';
import type { Lang } from '@schemes/messages/lang';
import type { Actor } from '@schemes/model/scheme/actor';
import type { AccountImports, Accounts, Confirmations } from './Accounts';
import type { Imports } from './Imports';
import type { Layers } from './Layers';
import type { Destructions, Management } from './Management';
import type { Notes } from './Notes';
import type { Office, Upkeep } from './Office';
import type { Papers } from './Papers';
import type { Schemes } from './Schemes';
import type { Passkeys, SecondFactor } from './SecondFactor';
import type { Sessions, SharedSignIn } from './Sessions';
import type { Steps } from './Steps';
import type { Workbooks } from './Workbooks';

/**
 * Everything that a loader or action can request from the server; pages have no other access. Every service checks
 * `can()` with its actor, so a page cannot forget the check.
 */
export interface RequestContext {
  /** Null when not signed in. */
  readonly actor: Actor | null;
  readonly lang: Lang;
  /** The path below which people reach the server, `/de-an`; blank: people reach it at the root of the host. */
  readonly prefix: string;
  /** Whether this is a developer's server, which has pages for developers. */
  readonly development: boolean;
  /** Nonce of this response's content security policy. */
  readonly nonce: string;
  /** Logs what went wrong while a page was made. */
  readonly reportFault: (error: unknown) => void;
  readonly sessions: Sessions;
  readonly sharedSignIn: SharedSignIn;
  readonly secondFactor: SecondFactor;
  readonly passkeys: Passkeys;
  readonly accounts: Accounts;
  readonly accountImports: AccountImports;
  readonly confirmations: Confirmations;
  readonly schemes: Schemes;
  readonly papers: Papers;
  readonly imports: Imports;
  readonly workbooks: Workbooks;
  readonly notes: Notes;
  readonly steps: Steps;
  readonly layers: Layers;
  readonly management: Management;
  readonly destructions: Destructions;
  readonly office: Office;
  readonly upkeep: Upkeep;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends RequestContext {}
}
