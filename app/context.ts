import type {} from '@remix-run/node';
import type { SectionContent } from '@schemes/doc/sectionDigest';
import type { SheetFile } from '@schemes/imports/sheet';
import type { WordFile } from '@schemes/imports/wordFile';
import type { FindingChanges } from '@schemes/layers/compareFindings';
import type { LayeredRule } from '@schemes/layers/layeredRules';
import type { Actor, Office } from '@schemes/model/actor';
import type { Level } from '@schemes/model/facts';
import type { Finding } from '@schemes/model/finding';
import type { EndedSetting, LayerSetting, RulesInForce } from '@schemes/model/layerSetting';
import type { Term } from '@schemes/model/outline';
import type { SectionNote } from '@schemes/model/sectionNote';
import type { Snapshot } from '@schemes/model/snapshot';
import type { StepAct, StepNotice } from '@schemes/model/steps';
import type { Waiver } from '@schemes/model/waiver';
import type { Move } from '@schemes/policy/lifecycle';
import type { Refusal } from '@schemes/policy/verdict';
import type { Explained } from '@schemes/rules/explained';
import type { Lang } from '@schemes/words/lang';
import type { WordKey } from '@schemes/words/say';

/**
 * The only door from pages to the server: what a loader or action may ask for. Types only.
 * Every service asks `can()` itself with the actor it is handed; a page cannot forget to.
 */
export interface Door {
  /** Null: not signed in. */
  readonly actor: Actor | null;
  readonly lang: Lang;
  /** Nonce of this response's content security policy. */
  readonly nonce: string;
  readonly sessions: Sessions;
  readonly accounts: Accounts;
  readonly schemes: Schemes;
  readonly papers: Papers;
  readonly imports: Imports;
  readonly workbooks: Workbooks;
  readonly notes: Notes;
  readonly steps: Steps;
  readonly layers: Layers;
}

declare module '@remix-run/node' {
  interface AppLoadContext extends Door {}
}

/** A refusal is a result with a reason, never an exception. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

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

export interface NewAccount {
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly administrator: boolean;
  readonly offices: readonly Office[];
}

export interface AccountCard {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly disabled: boolean;
  readonly offices: readonly Office[];
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly superior: string;
  readonly place: string;
  readonly level: Level;
  /** Id of the organisation above it, where that one is in the register too; absent: the centre is above it. */
  readonly parent?: string;
}

/** Accounts and organisations: the administrator's, but for `organisations`, which lists the actor's own. */
export interface Accounts {
  list(): Result<readonly AccountCard[]>;
  add(account: NewAccount): Promise<Result<AccountCard>>;
  /** Replaces name, offices and the disabled mark; `password` only where given. Takes effect on open sockets at once. */
  change(
    id: string,
    change: Partial<Omit<NewAccount, 'username'>> & { readonly disabled?: boolean },
  ): Promise<Result<AccountCard>>;
  /** All organisations for an administrator, else those the actor holds an office in. */
  organisations(): readonly Organisation[];
  addOrganisation(organisation: Omit<Organisation, 'id'>): Promise<Result<Organisation>>;
  /** Puts an organisation below another of the register, or (null) directly below the centre. */
  setParent(id: string, parent: string | null): Promise<Result<null>>;
}

/** Rules by layers: the administrator's. */
export interface Layers {
  /** The rules of a pack, or of `common`, as an organisation has them. */
  page(organisation: string, pack: string): Result<LayerPage>;
  /** Sets numbers of one clause (typed text by parameter path), citing the document that allows it. */
  set(
    organisation: string,
    given: {
      readonly pack: string;
      readonly clause: string;
      readonly typed: Readonly<Record<string, string>>;
      readonly provision: LayerSetting['provision'];
    },
  ): Promise<Result<null>>;
  /** Ends what the organisation itself set for a clause. */
  drop(organisation: string, pack: string, clause: string): Promise<Result<null>>;
}

export interface LayerPage {
  readonly organisation: Organisation;
  /** Names from below the centre down to the organisation. */
  readonly chain: readonly string[];
  readonly pack: string;
  readonly rules: readonly LayeredRule[];
  /** Settings for clauses that the pack does not have any more. */
  readonly orphans: readonly LayerSetting[];
  /** What the organisation and those above it set before, the last ended first. */
  readonly ended: readonly EndedSetting[];
}

/** What stands against a scheme, and how far it has been checked at all. */
export interface OpenFindings {
  readonly mandatory: number;
  readonly target: number;
  /** Rules that wait for figures. */
  readonly undecided: number;
  /** Whether a pack of rules is chosen; without one only sums and impossible cells were looked at. */
  readonly checked: boolean;
}

export interface SchemeCard {
  readonly id: string;
  readonly title: string;
  readonly term: Term;
  readonly organisation: { readonly id: string; readonly name: string };
  /** ISO 8601, UTC, of the last accepted change. */
  readonly changedAt: string;
  readonly approved: number;
  readonly sections: number;
  readonly openFindings: OpenFindings;
  /** The reader may see findings of the five steps, which are not among these. */
  readonly stepsApart: boolean;
}

export interface TemplateCard {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly Term[];
  readonly levels: readonly Level[];
}

/** One line of a scheme's ledger, for its history. */
export interface LedgerLine {
  readonly n: number;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly act:
    | Move
    | 'create'
    | 'waive'
    | 'unwaive'
    | 'export'
    | 'issue'
    | 'cancelIssue'
    | 'note'
    | 'settle'
    | 'rules'
    | StepAct;
  readonly section?: string;
  readonly note?: string;
  readonly digest?: string;
  /** The step of the five steps, as `stepKey` writes it. */
  readonly step?: string;
  /** The waiver made or taken back. */
  readonly waiver?: Waiver;
  /** What the scheme was moved to. */
  readonly rules?: RulesInForce;
}

export interface SchemeHead {
  readonly id: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly snapshot: Snapshot;
  /** What a scheme begun now would be judged by; another than the snapshot's: there is a newer version. */
  readonly rulesInForce: RulesInForce;
}

/** What moving a scheme to the rules in force would change. */
export interface RulesComparison {
  readonly now: RulesInForce;
  readonly next: RulesInForce;
  readonly isSame: boolean;
  /** Names the two versions compared. */
  readonly seen: string;
  readonly changes: FindingChanges;
}

export interface RulesPage {
  readonly head: SchemeHead;
  readonly comparison: RulesComparison;
}

export interface Schemes {
  list(): Promise<readonly SchemeCard[]>;
  templates(): readonly TemplateCard[];
  create(choice: {
    readonly template: string;
    readonly term: Term;
    readonly organisation: string;
  }): Promise<Result<{ readonly id: string }>>;
  /** A scheme from an exported snapshot (unchecked JSON); states start again at drafting. */
  createFromSnapshot(organisation: string, json: unknown): Promise<Result<{ readonly id: string }>>;
  /** The scheme as it stands, what is not yet on disk left out. */
  open(id: string): Promise<Result<SchemeHead>>;
  /**
   * Moves a section. `seen` is the digest of the content the person saw; approving needs it and refuses with
   * `refusal.changedSinceSeen` when the content is another by now.
   */
  move(
    id: string,
    section: string,
    move: Move,
    given: { readonly note: string; readonly seen?: string },
  ): Promise<Result<null>>;
  /** Sets a mandatory finding aside, citing the decision that allows it. `finding` is its `findingKey`. */
  waive(
    id: string,
    finding: string,
    decision: { readonly number: string; readonly date: string; readonly issuer: string },
  ): Promise<Result<null>>;
  unwaive(id: string, finding: string): Promise<Result<null>>;
  /** What a chair reads: the live content with its digest, the last approved content (null: never), the findings. */
  review(id: string, section: string): Promise<Result<Review>>;
  /** What moving the scheme to the rules in force would change. */
  rules(id: string): Promise<Result<RulesPage>>;
  /** Moves the scheme to the rules in force; `seen` names the comparison the chair read. */
  moveRules(id: string, seen: string): Promise<Result<null>>;
  ledger(id: string): Promise<Result<readonly LedgerLine[]>>;
}

/** Work that a section did not take, sent to the chair. No note changes a section. */
export interface Notes {
  /** Every note for a chair, else the actor's own; oldest first. */
  list(id: string): Promise<Result<readonly SectionNote[]>>;
  /** Keeps a note (unchecked JSON of a `NoteDraft`). Sent again, the same note is the same line. Durable when it resolves. */
  send(id: string, json: unknown): Promise<Result<{ readonly n: number }>>;
  /** Marks a note as dealt with; where `reopen`, opens its section first, for which the reply is the reason. */
  settle(
    id: string,
    n: number,
    given: { readonly reply: string; readonly reopen: boolean },
  ): Promise<Result<null>>;
}

/** The record of the five steps as one actor may see it. */
export interface StepsPage {
  /** Its snapshot carries `steps` for whoever may read tallies, and for nobody else. */
  readonly head: SchemeHead;
  readonly locked: boolean;
  /** Of each recorded step what everybody may know. */
  readonly notices: readonly StepNotice[];
  /** Who kept which version of a step, and when; empty for whoever may not read tallies. */
  readonly keepers: readonly StepKeeper[];
}

export interface StepKeeper {
  /** As `stepKey` writes it. */
  readonly step: string;
  readonly version: number;
  readonly by: { readonly id: string; readonly name: string };
  readonly at: string;
}

export interface Steps {
  page(id: string): Promise<Result<StepsPage>>;
  /**
   * Keeps a step (unchecked JSON of a `StepEntry`). `seen`: version of the record that was on the screen, 0 for none;
   * `refusal.stepChanged` where it is another by now. Durable when it resolves.
   */
  keep(id: string, step: string, seen: number, json: unknown): Promise<Result<{ readonly version: number }>>;
  /** Says to all readers who passed a step, without numbers, or takes that back. A later change takes it back too. */
  publish(id: string, step: string, published: boolean): Promise<Result<null>>;
  /** Closes the record to every change, or opens it again. */
  lock(id: string, locked: boolean): Promise<Result<null>>;
  /** Moves votes that an earlier build left in the roster into the record. */
  liftVotes(id: string): Promise<Result<null>>;
}

export interface Review {
  readonly head: SchemeHead;
  readonly content: SectionContent;
  readonly digest: string;
  readonly approved: SectionContent | null;
  /** Mandatory findings of the section that are not waived. */
  readonly blocking: readonly Finding[];
}

export interface Receipt {
  readonly id: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly paper: string;
  readonly fileName: string;
  /** Digest of the snapshot the paper was made from: the scheme's version. */
  readonly version: string;
  readonly sha256: string;
  /** n of `Dự thảo lần n`; absent for a final paper. */
  readonly draft?: number;
}

/** What the clerk sets; its shape and defaults are `templates/official/paperSetting`. Plain JSON here. */
export type PaperSettingForm = Readonly<Record<string, unknown>>;

/** Something that stands between a paper and its issue: a sentence of the catalogues with its parameters. */
export interface PaperLack {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** Path in the setting of what the clerk fills in; absent: it is missing in the scheme. */
  readonly field?: string;
}

/** One paper of a scheme in the list of them. */
export interface PaperLine {
  /** Its name in addresses: `de-an`, `bien-ban-hoi-nghi:re_election-3`. */
  readonly paper: string;
  readonly title: WordKey;
  readonly part: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** Whether it takes a number, goes with a paper that has one, or is a ballot. */
  readonly form: 'numbered' | 'attached' | 'blank';
  /** How much it lacks, besides approvals and its number. */
  readonly lacks: number;
  /** Its issue that stands; null: none does. */
  readonly issued: IssueCard | null;
}

/** A paper that was issued, for ever as it was. */
export interface IssueCard {
  readonly id: string;
  readonly paper: string;
  readonly title: WordKey;
  readonly part: PaperLine['part'];
  /** `05-ĐA/ĐU`; null: a paper without a number. */
  readonly number: string | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly version: string;
  /** Whether the scheme is still what it was issued from. */
  readonly isCurrent: boolean;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly cancelled: {
    readonly reason: string;
    readonly at: string;
    readonly by: { readonly name: string };
  } | null;
}

/** The numbers of a body's papers of one type. */
export interface SeriesCard {
  /** The paper's type in it, and `*` where papers of all types share it. */
  readonly type: string;
  readonly body: string;
  readonly period: string;
  readonly next: number;
  /** As it will stand on the paper. */
  readonly nextNumber: string;
  /** Numbers that were given elsewhere, newest first. */
  readonly outside: readonly {
    readonly from: number;
    readonly to: number;
    readonly note: string;
    readonly at: string;
    readonly by: { readonly name: string };
  }[];
}

/** What the organisation's clerks used before, newest first. */
export interface ClerkHabits {
  readonly recipients: readonly string[];
  readonly signatories: readonly {
    readonly authority?: string;
    readonly post: string;
    readonly name: string;
  }[];
  readonly places: readonly string[];
}

export interface PaperPage {
  readonly head: SchemeHead;
  readonly papers: readonly PaperLine[];
  /** The paper that is being prepared: one of `papers`. */
  readonly chosen: PaperLine;
  readonly setting: PaperSettingForm;
  /** Whether the setting was kept for this paper, taken over from the organisation's last one, or made from the facts. */
  readonly settingFrom: 'own' | 'last' | 'facts';
  /** Number of sections not approved; 0 means that papers can be issued. */
  readonly notApproved: number;
  /** What the paper still lacks, besides approvals and its number. */
  readonly missing: readonly PaperLack[];
  /** Targets that are not met and not explained, or explained for older numbers. They hold nothing back. */
  readonly unexplained: readonly Explained[];
  /** Where its number comes from; null: it takes none. */
  readonly series: SeriesCard | null;
  readonly habits: ClerkHabits;
  /** Every paper of the scheme that was issued, cancelled ones too; newest first. */
  readonly issues: readonly IssueCard[];
  /** Drafts, newest first. */
  readonly receipts: readonly Receipt[];
  /** Whether the server can make PDFs. */
  readonly pdf: boolean;
}

/** A file to be handed out. */
export interface PaperFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Papers are named as in addresses: `de-an`, or `bien-ban-hoi-nghi:re_election-3` for one part of a kind. */
export interface Papers {
  /** `paper` absent or unknown: the first in the list. */
  page(id: string, paper?: string): Promise<Result<PaperPage>>;
  /** Checks and keeps the clerk's settings. `refusal.badSetting` names the fields in `params.where`, parted by commas. */
  keepSetting(id: string, paper: string, setting: PaperSettingForm): Promise<Result<null>>;
  /**
   * A draft with its receipt, or (`final`) the paper as it was issued. `wish` absent: the issued paper where it is of
   * this very version of the scheme, else a draft. `final` refuses where nothing was issued.
   */
  make(
    id: string,
    paper: string,
    wish?: 'draft' | 'final',
  ): Promise<Result<PaperFile & { readonly receipt: Receipt }>>;
  /**
   * Gives the paper the next number of its series and keeps it for ever; refuses where a section is not approved or
   * something is missing. Durable when it resolves. Issued again unchanged, it is the same issue.
   */
  issue(id: string, paper: string): Promise<Result<IssueCard>>;
  /** Cancels an issue; its number stays used, with the reason, and its file is kept. */
  cancel(id: string, issue: string, reason: string): Promise<Result<IssueCard>>;
  /** Records that numbers up to the one before `next` were given elsewhere, with a note of what for. */
  setNextNumber(id: string, paper: string, next: number, note: string): Promise<Result<null>>;
  /** An issued file, byte for byte, cancelled or not. */
  issued(id: string, issue: string): Promise<Result<PaperFile>>;
  /** The pages as they will print: a PDF where the server can make one, else the .docx itself. No receipt. */
  preview(id: string, paper: string): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>>;
  /** The PDF of a draft (with a receipt) or of what was issued; `wish` as for `make`. */
  pdf(id: string, paper: string, wish?: 'draft' | 'final'): Promise<Result<PaperFile>>;
  /** Every paper with contents list, snapshot, ledger and checksums, in one .zip. */
  dossier(id: string): Promise<Result<PaperFile>>;
}

/** Files that people bring. Reading one writes nothing and keeps nothing: taking it is an edit in the open document. */
export interface Imports {
  /** A spreadsheet (.xlsx, .ods, .csv) as values, for whoever may write in the scheme. `name` is the file's. */
  readSheets(scheme: string, name: string, bytes: Uint8Array): Promise<Result<SheetFile>>;
  /** A Word scheme (.docx) as text and tables, for whoever may begin a scheme somewhere. */
  readWord(name: string, bytes: Uint8Array): Promise<Result<WordFile>>;
}

/** Tables as spreadsheets (.xlsx). */
export interface Workbooks {
  /** All tables of a scheme, or one, for whoever may read it; a ledger line is kept. Tallies are left out. */
  make(
    scheme: string,
    table?: string,
  ): Promise<Result<{ readonly fileName: string; readonly bytes: Uint8Array }>>;
}
