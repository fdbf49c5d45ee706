import type { Lang } from '@schemes/messages/lang';
import type { Role } from '@schemes/model/scheme/actor';
import type { CredentialNotice } from '../context/Sessions';
import type { Theme } from './preferenceCookie';

/** Data of the root loader: language, theme and the signed-in user. */
export interface Preferences {
  readonly lang: Lang;
  readonly theme: Theme;
  readonly me: {
    readonly id: string;
    readonly name: string;
    readonly administrator: boolean;
    /** May read the office's ledger. */
    readonly mayAudit: boolean;
    /** May have a file verified. */
    readonly mayVerify: boolean;
    /** The roles in any organisation, each once. */
    readonly roles: readonly Role[];
  } | null;
  /** Changes to how the user signs in that they have not acknowledged. */
  readonly notices: readonly CredentialNotice[];
}
