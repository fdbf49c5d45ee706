import type { Organisation } from '@app/context/Organisation';
import type { PaperSettingForm } from '@app/context/PaperPage';
import type { Receipt } from '@app/context/Receipt';
import type { OpenFindings, SchemeAbout } from '@app/context/SchemeCard';
import type { CredentialNotice } from '@app/context/Sessions';
import type { LayerSetting } from '@schemes/model/findings/layerSetting';
import type { Membership, Role } from '@schemes/model/scheme/actor';
import type { Term } from '@schemes/model/scheme/outline';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import type { JsonCollection } from './JsonCollection';

/** A stored account. */
export interface AccountRow {
  readonly id: string;
  /** As typed at sign-in, lower case. */
  username: string;
  name: string;
  /** Argon2id, PHC string. */
  passwordHash: string;
  administrator: boolean;
  /** Whether it reads the office's ledger; absent: it does not, as in folders of earlier builds. */
  auditor?: true;
  disabled: boolean;
  /** Somebody else set the password: its person must change it before anything else. Absent: no. */
  changePassword?: boolean;
  /** Absent: none. */
  secondFactor?: {
    /** Base32. No page shows it. */
    readonly secret: string;
    /** Time step of the last code that was taken: no code is taken twice. */
    lastStep: number;
    /** SHA-256 of the unused recovery codes, hex. */
    readonly recovery: string[];
  };
  /** Absent: none. */
  passkeys?: PasskeyRow[];
  /** SHA-256 of the unused recovery codes of an account that has passkeys and no app, hex. */
  recovery?: string[];
  /** Its name in the office's directory, which checks its password; absent: the password is `passwordHash`. */
  directory?: string;
  /** The account at the office's provider (OpenID Connect) that opens this one; absent: none. */
  identity?: {
    readonly issuer: string;
    readonly subject: string;
    /** As the provider names it; shown, and compared with nothing. */
    readonly name: string;
  };
  offices: readonly Membership[];
  /** Whether an administrator set its password anew, and nobody has vouched for the account since; absent: not. */
  passwordGiven?: true;
  /** ISO 8601: from when on it may confirm what administrators ask for; absent: it may. */
  confirmsFrom?: string;
  /** Day in Vietnam of the last act of its person, `2026-11-30`; absent: none since this is recorded. */
  lastSeen?: string;
  /** Last day in Vietnam on which it may be used, `2026-11-30`; absent: no end. */
  expires?: string;
  /** What was changed in how its person signs in, until they acknowledge it; absent: nothing. */
  notices?: readonly CredentialNotice[];
  readonly createdAt: string;
}

/** A stored passkey (WebAuthn). */
export interface PasskeyRow {
  /** Credential id, base64url. */
  readonly id: string;
  /** Public key, COSE, base64url. */
  readonly publicKey: string;
  /** How often it was used, as it says itself; 0 where it does not count. */
  counter: number;
  /** How browsers reach it. */
  readonly transports: readonly string[];
  /** The host it was made for; it works for no other. */
  readonly host: string;
  /** As its person named it. */
  readonly name: string;
  /** Whether its maker keeps a copy for the person's other devices. */
  isSynced: boolean;
  readonly createdAt: string;
  /** Day in Vietnam of its last use, `2026-11-30`; absent: none. */
  usedOn?: string;
}

/** A stored session. */
export interface SessionRow {
  /** SHA-256 of the session id, hex; only the cookie holds the id itself. */
  readonly hash: string;
  readonly account: string;
  /** ms since 1970. */
  seenAt: number;
  /** End for lack of use; `startedAt` bounds it. */
  expiresAt: number;
  /** Absent in rows of earlier versions, which count from their last use. */
  startedAt?: number;
  /** The password was right and the code of the second factor is still missing. */
  readonly awaitsCode?: boolean;
  /** When the password was last entered, if not at sign-in; 0: never, for a provider vouched for the person. */
  authenticatedAt?: number;
  /** IP address at sign-in; absent in rows of earlier versions. */
  readonly address?: string;
}

/** A stored scheme's row in the register. */
export interface SchemeRow {
  readonly id: string;
  readonly organisation: string;
  title: string;
  readonly term: Term;
  readonly createdAt: string;
  /** The summary for lists, as of the last time the room was unloaded. */
  summary?: SchemeSummary;
  /** Its destruction, from when it was asked for; absent: none is. */
  destruction?: DestructionRow;
  /** The build that computed the summary and the stamp of the store then. The summary is current while both match. */
  summaryOf?: string;
}

/** A person who took part. */
interface Person {
  readonly id: string;
  readonly name: string;
}

/** The destruction of a scheme: asked for by its chair, confirmed by a second person, carried out when its time has come. */
export interface DestructionRow {
  /** Names this request, so that nobody confirms another one than they have read; absent: asked for before there were ids. */
  readonly id?: string;
  readonly by: Person;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
  /** When the scheme was archived; ISO 8601. */
  readonly archivedAt: string;
  confirmed?: { readonly by: Person; readonly at: string };
  /** What the minutes say; from when on the scheme is destroyed. Absent: it waits. */
  done?: DestroyedScheme;
  /** Whether the key and every file are gone; a crash can come between. */
  isGone?: true;
}

/** What is known of a destroyed scheme: no text of it. */
export interface DestroyedScheme {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The head of the minutes; its number is kept in the series of minutes of the organisation. */
  readonly setting: PaperSetting;
  readonly title: string;
  readonly archived: { readonly by: Person; readonly at: string };
  /** The sections that were approved: their headings, and the SHA-256 of what was approved. */
  readonly sections: readonly { readonly title: string; readonly digest: string }[];
  /** The papers issued of it, as their numbers or file names. */
  readonly papers: readonly string[];
  /** Ids of the accounts that it was restricted to; absent: it was open to everyone of the organisation with a role. */
  readonly named?: readonly string[];
  /** Lines of its ledger, which is kept, with the line of the destruction. */
  readonly lines: number;
  /** How long an archived scheme is kept at least, days. */
  readonly retentionDays: number;
  /** By when the server's own backups no longer hold it, YYYY-MM-DD; absent: the server made none. */
  readonly backupsUntil?: string;
}

/** What a list shows of a scheme. */
export interface SchemeSummary {
  readonly changedAt: string;
  /** Absent in summaries of earlier builds; the row then has the scheme's first title. */
  readonly title?: string;
  readonly archived?: boolean;
  /** Ids of the accounts that may open it; absent: everyone of the organisation with a role. */
  readonly named?: readonly string[];
  readonly approved: number;
  readonly sections: number;
  /** Absent in summaries of earlier builds. */
  readonly about?: SchemeAbout;
  /** Summaries of earlier builds lack the other counts. */
  readonly openFindings: Pick<OpenFindings, 'mandatory' | 'target'> & Partial<OpenFindings>;
}

/** A stored receipt. */
export interface ReceiptRow extends Receipt {
  readonly scheme: string;
}

/** The parameters that an organisation set for a rule. Rows are ended, never removed. */
export interface LayerRow extends Omit<LayerSetting, 'layer' | 'organisation'> {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Who replaced or dropped it, and when; absent while it is in force. */
  ended?: { readonly by: LayerSetting['by']; readonly at: string };
}

/** An administrator's act that waits for a second person, or that the chairs should know of. */
export interface ConfirmationRow {
  readonly id: string;
  /** The account that it is for. */
  readonly account: string;
  /** The role to be given; absent: a password, or `scheme`. */
  readonly role?: Role | undefined;
  /** The restricted scheme that the account is to be let into; absent: a role or a password. */
  readonly scheme?: string;
  /** The organisation of the role; for a password those in which the account has a role. */
  readonly organisations: readonly string[];
  /** The organisations whose chair must consent, unless an administrator does; absent or empty: one consent is enough. */
  readonly needs?: readonly string[];
  /** The organisations for which a chair has consented. */
  confirmed?: readonly string[];
  /** The password to be set, Argon2id; removed when it is settled. */
  passwordHash?: string | undefined;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
  /** When it takes effect where nobody else could confirm it as it was asked for. */
  readonly effectiveAt?: string;
  settled?: {
    readonly how: 'confirmed' | 'refused' | 'elapsed' | 'atOnce';
    readonly by: { readonly id: string; readonly name: string };
    readonly at: string;
  };
}

/** All stored data except the content of schemes. Each collection is a file, so that a write stays small. */
export interface Register {
  readonly accounts: JsonCollection<AccountRow[]>;
  readonly sessions: JsonCollection<SessionRow[]>;
  readonly organisations: JsonCollection<Organisation[]>;
  readonly layers: JsonCollection<LayerRow[]>;
  readonly confirmations: JsonCollection<ConfirmationRow[]>;
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
