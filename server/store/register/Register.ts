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
import type { Marks } from './marks';

/** A stored account. */
export interface AccountRow {
  readonly id: string;
  /** As typed at sign-in, lower case. */
  username: string;
  name: string;
  /** Argon2id, PHC string. */
  passwordHash: string;
  administrator: boolean;
  /** Whether the account may read the office's ledger; absent: no. */
  auditor?: true;
  disabled: boolean;
  /** Whether somebody else set the password, so that the person must change it before anything else; absent: no. */
  changePassword?: boolean;
  /** Absent: none. */
  secondFactor?: {
    /** Base32. No page shows it. */
    readonly secret: string;
    /** Time step of the last accepted code: no code is accepted twice. */
    lastStep: number;
    /** SHA-256 of the unused recovery codes, hex. */
    readonly recovery: string[];
  };
  /** Absent: none. */
  passkeys?: PasskeyRow[];
  /** SHA-256 of the unused recovery codes, hex, for an account that has passkeys but no authenticator app. */
  recovery?: string[];
  /**
   * The account's name in the office's directory (LDAP), which then checks the password; absent: `passwordHash` is
   * checked.
   */
  directory?: string;
  /** The account at the office's provider (OpenID Connect) that opens this one; absent: none. */
  identity?: {
    readonly issuer: string;
    readonly subject: string;
    /** The provider's name of the account; only shown, never compared. */
    readonly name: string;
  };
  offices: readonly Membership[];
  /** Whether an administrator reset the password and nobody has confirmed the account since; absent: no. */
  passwordGiven?: true;
  /** ISO 8601: the time from which the account may confirm requests of administrators; absent: at any time. */
  confirmsFrom?: string;
  /** Day in Vietnam of the person's last act, `2026-11-30`; absent: none is recorded. */
  lastSeen?: string;
  /** Last day in Vietnam on which it may be used, `2026-11-30`; absent: no end. */
  expires?: string;
  /** Changes of how the person signs in that they have not acknowledged yet; absent: none. */
  notices?: readonly CredentialNotice[];
  readonly createdAt: string;
}

/** A stored passkey (WebAuthn). */
export interface PasskeyRow {
  /** Credential id, base64url. */
  readonly id: string;
  /** Public key, COSE, base64url. */
  readonly publicKey: string;
  /** The signature counter that the authenticator last reported; 0 if the authenticator does not count. */
  counter: number;
  /** How browsers reach the authenticator (WebAuthn `transports`). */
  readonly transports: readonly string[];
  /** The host for which the passkey was made; it does not work for any other host. */
  readonly host: string;
  /** The name that the person gave it. */
  readonly name: string;
  /** Whether the passkey is synchronised to the person's other devices. */
  isSynced: boolean;
  readonly createdAt: string;
  /** Day in Vietnam of its last use, `2026-11-30`; absent: never used. */
  usedOn?: string;
}

/** A stored session. */
export interface SessionRow {
  /** SHA-256 of the session id, hex; only the cookie holds the id itself. */
  readonly hash: string;
  readonly account: string;
  /** The last use, ms since 1970. */
  seenAt: number;
  /** When the session ends unless it is used before, ms since 1970. A limit counted from `startedAt` also applies. */
  expiresAt: number;
  /** Absent in rows of earlier versions, whose limit counts from their last use. */
  startedAt?: number;
  /** Whether the password was right and the code of the second factor is still missing; absent: no. */
  readonly awaitsCode?: boolean;
  /** When the password was last entered; absent: at sign-in; 0: never, because a provider authenticated the person. */
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
  /** Its destruction, requested or carried out; absent: none is requested. */
  destruction?: DestructionRow;
  /**
   * The build that computed the summary, and the stamp that the store had then. The summary is current while both
   * match.
   */
  summaryOf?: string;
}

/** A person, with the name of that time. */
interface Person {
  readonly id: string;
  readonly name: string;
}

/** The destruction of a scheme: a chair requests it, a second person confirms it, and the server carries it out when due. */
export interface DestructionRow {
  /**
   * Id of the request, so that nobody confirms a request other than the one that they have read; absent in rows of
   * earlier builds.
   */
  readonly id?: string;
  readonly by: Person;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly reason: string;
  /** When the scheme was archived; ISO 8601. */
  readonly archivedAt: string;
  confirmed?: { readonly by: Person; readonly at: string };
  /** The content of the minutes. Once it is there, the scheme counts as destroyed. Absent: the request is pending. */
  done?: DestroyedScheme;
  /**
   * Whether the key and every file are deleted; absent: not yet, because they are deleted after `done` is stored and a
   * crash can come in between.
   */
  isGone?: true;
}

/** What is stored of a destroyed scheme. It contains no text of the scheme. */
export interface DestroyedScheme {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The head of the minutes. Its number is in the organisation's series of minutes. */
  readonly setting: PaperSetting;
  readonly title: string;
  readonly archived: { readonly by: Person; readonly at: string };
  /** The sections that were approved: their headings, and the SHA-256 of what was approved. */
  readonly sections: readonly { readonly title: string; readonly digest: string }[];
  /** The papers issued of it, as their numbers or file names. */
  readonly papers: readonly string[];
  /** Ids of the accounts to which it was restricted; absent: it was open to everyone with a role in the organisation. */
  readonly named?: readonly string[];
  /** The number of lines in its ledger, including that of the destruction. */
  readonly lines: number;
  /** The shortest time for which an archived scheme was to be retained, days. */
  readonly retentionDays: number;
  /** The day from which the server's own backups no longer contain it, YYYY-MM-DD; absent: the server made none. */
  readonly backupsUntil?: string;
}

/** The part of a scheme's row in a list that is computed from its content. */
export interface SchemeSummary {
  readonly changedAt: string;
  /** Absent in summaries of earlier builds; the row then has the scheme's first title. */
  readonly title?: string;
  readonly archived?: boolean;
  /** Ids of the accounts to which it is restricted; absent: it is open to everyone with a role in the organisation. */
  readonly named?: readonly string[];
  /** The number of approved sections. */
  readonly approved: number;
  /** The number of all sections. */
  readonly sections: number;
  /** The number of submitted sections; absent in summaries of earlier builds. */
  readonly submitted?: number;
  /** The number of returned sections; absent in summaries of earlier builds. */
  readonly returned?: number;
  /** Absent in summaries of earlier builds. */
  readonly about?: SchemeAbout;
  /** Summaries of earlier builds lack the other counts. */
  readonly openFindings: Pick<OpenFindings, 'mandatory' | 'target'> & Partial<OpenFindings>;
}

/** A stored receipt. */
export interface ReceiptRow extends Receipt {
  readonly scheme: string;
}

/** The parameters that an organisation set for a rule. A row is never removed; it gets `ended` instead. */
export interface LayerRow extends Omit<LayerSetting, 'layer' | 'organisation'> {
  /** Id of the organisation. */
  readonly organisation: string;
  /** Who replaced or dropped it, and when; absent while it is in force. */
  ended?: { readonly by: LayerSetting['by']; readonly at: string };
}

/** An act of an administrator that a second person must confirm, or of which the chairs are notified. */
export interface ConfirmationRow {
  readonly id: string;
  /** Id of the account that the act changes. */
  readonly account: string;
  /** The role to be given; absent: the act sets a password, or adds the account to `scheme`. */
  readonly role?: Role | undefined;
  /** The restricted scheme to whose people the account is to be added; absent: a role or a password. */
  readonly scheme?: string;
  /** The organisation of the role; for a password, the organisations in which the account has a role. */
  readonly organisations: readonly string[];
  /** The organisations whose chair must consent, unless an administrator does; absent or empty: one consent is enough. */
  readonly needs?: readonly string[];
  /** The organisations for which a chair has consented. */
  confirmed?: readonly string[];
  /** The hash of the password to be set, Argon2id; removed once `settled` is set. */
  passwordHash?: string | undefined;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
  /** When it takes effect without a confirmation, because nobody could confirm it when it was requested; absent: never. */
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
  /** The last durable records of logs and lines of ledgers, so that an older copy put in their place is detected. */
  readonly marks: JsonCollection<Marks>;
  readonly secret: JsonCollection<{
    /** Signs the session cookie; hex. */
    cookie: string;
    /** For the demo workspace: the hash of each account's first password, by user name; absent elsewhere. */
    demo?: Record<string, string>;
  }>;
}
