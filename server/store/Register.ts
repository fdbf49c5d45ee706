import type { Organisation } from '@app/context/Organisation';
import type { PaperSettingForm } from '@app/context/PaperPage';
import type { Receipt } from '@app/context/Receipt';
import type { OpenFindings } from '@app/context/SchemeCard';
import type { Membership } from '@schemes/model/actor';
import type { LayerSetting } from '@schemes/model/layerSetting';
import type { Term } from '@schemes/model/outline';
import type { JsonCollection } from './JsonCollection';

export interface AccountRow {
  readonly id: string;
  /** As typed at sign-in, lower case. */
  username: string;
  name: string;
  /** Argon2id, PHC string. */
  passwordHash: string;
  administrator: boolean;
  disabled: boolean;
  offices: readonly Membership[];
  readonly createdAt: string;
}

export interface SessionRow {
  /** SHA-256 of the session id, hex; the id itself is in the cookie alone. */
  readonly hash: string;
  readonly account: string;
  /** ms since 1970. */
  seenAt: number;
  expiresAt: number;
}

export interface SchemeRow {
  readonly id: string;
  readonly organisation: string;
  title: string;
  readonly term: Term;
  readonly createdAt: string;
  /** What a list shows, as it was when the room was last left. */
  summary?: SchemeSummary;
  /** Of which build's making the summary is, and the stamp of the store it was made of: while both are so, it holds. */
  summaryOf?: string;
}

export interface SchemeSummary {
  readonly changedAt: string;
  /** Of these too earlier builds do not say; the row has the title it was begun with. */
  readonly title?: string;
  readonly archived?: boolean;
  readonly approved: number;
  readonly sections: number;
  /** Summaries stored by earlier builds do not say how far the scheme was checked. */
  readonly openFindings: Pick<OpenFindings, 'mandatory' | 'target'> & Partial<OpenFindings>;
}

export interface ReceiptRow extends Receipt {
  readonly scheme: string;
}

/** Numbers that an organisation set for a rule. Rows are ended, never removed. */
export interface LayerRow extends Omit<LayerSetting, 'layer' | 'organisation'> {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Set when it was replaced or dropped, and by whom. */
  ended?: { readonly by: LayerSetting['by']; readonly at: string };
}

/** Everything small that is not a scheme's content. One file each, so that a write stays small. */
export interface Register {
  readonly accounts: JsonCollection<AccountRow[]>;
  readonly sessions: JsonCollection<SessionRow[]>;
  readonly organisations: JsonCollection<Organisation[]>;
  readonly layers: JsonCollection<LayerRow[]>;
  readonly schemes: JsonCollection<SchemeRow[]>;
  readonly receipts: JsonCollection<ReceiptRow[]>;
  /** Paper settings by scheme id. */
  readonly settings: JsonCollection<Record<string, PaperSettingForm>>;
  readonly secret: JsonCollection<{
    /** Signs the session cookie; hex. */
    cookie: string;
    /** Accounts of the demo workspace: user name and the hash of the first password; absent elsewhere. */
    demo?: Record<string, string>;
  }>;
}
