import type { OfficeActName } from '@schemes/model/office/officeActs';
import type { Result } from '@schemes/policy/Result';

/** Selects lines of the office's ledger. A blank field matches every line. */
export interface OfficeFilter {
  /** Part of the name of the person who acted or of the account that the act concerns; or the id of either. */
  readonly person: string;
  /** Part of the title of a scheme, of a file's name, of a rule; or an id. */
  readonly subject: string;
  readonly act: OfficeActName | '';
  /** Id of an organisation. */
  readonly organisation: string;
  /** First and last day in Vietnam, `2026-11-30`. */
  readonly from: string;
  readonly to: string;
}

/** One line of the office's ledger, as its page shows it. */
export interface OfficeLine {
  readonly n: number;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  /** The address from which the person acted; blank for the server itself. */
  readonly from: string;
  readonly act: OfficeActName;
  readonly subject: { readonly id: string; readonly name: string };
  /** Name of the organisation; its id if it was deleted; blank if the line concerns none. */
  readonly organisation: string;
  readonly detail: string;
  /** The changed values before and after, as JSON; blank if none are recorded. */
  readonly before: string;
  readonly after: string;
  readonly hash: string;
}

/** A page of the office's ledger, newest first. */
export interface OfficePage {
  readonly lines: readonly OfficeLine[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** The forms in which the ledger is downloaded. */
export type OfficeFormat = 'jsonl' | 'xlsx' | 'syslog';

/** The ledger as a file. Its content is generated while it is sent. */
export interface OfficeFile {
  readonly fileName: string;
  readonly type: `${string}/${string}`;
  readonly content: AsyncIterable<Uint8Array>;
}

/** The office's ledger, for auditors and administrators. Nobody can change it. */
export interface Office {
  page(filter: OfficeFilter, page: number): Promise<Result<OfficePage>>;
  export(format: OfficeFormat, filter: OfficeFilter): Promise<Result<OfficeFile>>;
}

/** A backup, as the page of state lists it. */
export interface BackupLine {
  readonly id: string;
  readonly at: string;
  readonly files: number;
  readonly bytes: number;
  /** Bytes that this backup added to the store. */
  readonly added: number;
  readonly damaged: number;
}

/** A message in the language of the page. */
export type StateText = string;

/** Backups as the page of state shows them. Times are ISO 8601, UTC. */
export interface BackupsState {
  readonly store: string;
  /** Newest first. */
  readonly backups: readonly BackupLine[];
  /** When the next backup is due. */
  readonly next: string;
  /** The backup or check that runs now: files or pieces done so far, and bytes. */
  readonly running: {
    readonly kind: 'backup' | 'check';
    readonly done: number;
    readonly bytes: number;
  } | null;
  readonly failed: { readonly at: string; readonly problem: StateText } | null;
  readonly checked: {
    readonly at: string;
    readonly whole: number;
    readonly pieces: number;
    readonly problems: readonly StateText[];
  } | null;
  readonly drill: {
    readonly at: string;
    readonly backupAt: string;
    readonly host: string;
    readonly seconds: number;
    readonly whole: number;
    readonly damaged: number;
    readonly problem: string;
  } | null;
  /** The day on which the last backup that contains a scheme destroyed today is deleted; blank: there is no backup. */
  readonly clearBy: string;
}

/** Codes of the warnings; the message of each says what to do. */
export type StateWarning =
  | 'noSchedule'
  | 'noBackup'
  | 'oldBackup'
  | 'backupFailed'
  | 'backupDamaged'
  | 'checkFailed'
  | 'noDrill'
  | 'oldDrill'
  | 'drillFailed'
  | 'diskLow'
  | 'faults';

/** The parts of the server whose faults are counted. */
export type FaultSubject =
  | 'request'
  | 'page'
  | 'scheme'
  | 'journal'
  | 'lock'
  | 'papers'
  | 'passwords'
  | 'workbook'
  | 'import'
  | 'disk'
  | 'backup';

/** The state of the server. It names no person and no scheme. */
export interface ServerState {
  readonly version: string;
  readonly startedAt: string;
  /** Now, by the server's clock. */
  readonly now: string;
  /** Free bytes on the disk of the data folder; null: not known. */
  readonly freeBytes: number | null;
  readonly format: number;
  /** Id of the key of the data folder; blank: everything is in memory. */
  readonly key: string;
  readonly holder: { readonly host: string; readonly pid: number };
  readonly sessions: number;
  readonly sockets: number;
  readonly rooms: number;
  readonly schemes: number;
  readonly waiting: readonly { readonly pool: string; readonly tasks: number }[];
  /** Faults of the last 24 hours. */
  readonly faults: readonly { readonly subject: FaultSubject; readonly n: number }[];
  /** Null: the server makes no backups by itself. */
  readonly backups: BackupsState | null;
  readonly warnings: readonly StateWarning[];
}

/** The last line of a ledger; its hash covers every line before it. */
export interface LedgerHeadLine {
  /** Id of the scheme; blank for the office's ledger. */
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly n: number;
  /** 64 hexadecimal digits; blank if there is no line. */
  readonly hash: string;
  /** Whether the head cannot be read or its seal does not fit. */
  readonly isDamaged: boolean;
}

/** The heads of all ledgers at one moment, to be printed and signed. */
export interface LedgerHeads {
  readonly at: string;
  readonly key: string;
  readonly office: LedgerHeadLine;
  readonly schemes: readonly LedgerHeadLine[];
}

/** What the server knows of an uploaded file. */
export interface FileVerdict {
  readonly kind:
    | 'issued'
    | 'signed'
    | 'signedReplaced'
    | 'cancelled'
    | 'altered'
    | 'draft'
    | 'alteredDraft'
    | 'unknown'
    | 'noDocx'
    | 'inconsistent';
  readonly lines: readonly string[];
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
}

/** The state of the server, its backups, and the checking of files. Every method checks the actor's right. */
export interface Upkeep {
  /** For administrators. */
  state(): Promise<Result<ServerState>>;
  /** Begins a backup, for administrators who have entered their password recently. */
  backUp(): Promise<Result<null>>;
  /** Begins a check of the backups, under the same conditions. */
  checkBackups(): Promise<Result<null>>;
  /** For administrators and auditors. */
  heads(): Promise<Result<LedgerHeads>>;
  /**
   * Says whether a file is an issued paper: to administrators for any paper, to chairs and clerks for papers of their
   * organisation.
   */
  verify(bytes: Uint8Array): Promise<Result<FileVerdict>>;
}
