import type { MessageKey } from '@schemes/messages/t';
import type { Explained } from '@schemes/rules/assessment/explained';
import type { IssueCard } from './IssueCard';
import type { PaperLack, PaperLine } from './PaperLine';
import type { Receipt } from './Receipt';
import type { SchemeHead } from './SchemeHead';

/** What the clerk sets, as plain JSON; its shape is `PaperSettingSchema` of `templates/official`. */
export type PaperSettingForm = Readonly<Record<string, unknown>>;

/** The numbers of a body's papers of one type. */
export interface SeriesCard {
  /** The type of the papers; `*`: papers of all types share the series. */
  readonly type: string;
  readonly body: string;
  readonly period: string;
  readonly next: number;
  /** As the paper will show it. */
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

/** A kind of paper that does not apply to a scheme, and why, as message keys. */
export interface NotApplicable {
  readonly title: MessageKey;
  readonly reason: MessageKey;
}

/** The clerk's page of a scheme's papers. */
export interface PaperPage {
  readonly head: Pick<SchemeHead, 'id' | 'organisation' | 'archived'> & { readonly title: string };
  readonly papers: readonly PaperLine[];
  /** Kinds of paper that do not apply to the scheme, such as ballots if the committee is appointed. */
  readonly notApplicable: readonly NotApplicable[];
  /** The paper that is being prepared: one of `papers`. */
  readonly chosen: PaperLine;
  readonly setting: PaperSettingForm;
  /**
   * `own`: the setting was stored for this paper; `last`: it comes from the organisation's last paper; `facts`: it is
   * derived from the facts.
   */
  readonly settingFrom: 'own' | 'last' | 'facts';
  /** Number of sections not approved; 0 means that papers can be issued. */
  readonly notApproved: number;
  /** What the paper still lacks, apart from approvals and its number. */
  readonly missing: readonly PaperLack[];
  /**
   * Targets that are not met and not explained, or explained for older numbers. Papers can be issued in spite of them.
   */
  readonly unexplained: readonly Explained[];
  /** The series that the paper's number comes from; null: the paper has no number. */
  readonly series: SeriesCard | null;
  readonly habits: ClerkHabits;
  /** Every issued paper of the scheme, including cancelled ones; newest first. */
  readonly issues: readonly IssueCard[];
  /** Drafts, newest first. */
  readonly receipts: readonly Receipt[];
  /** Whether the server can make PDFs. */
  readonly pdf: boolean;
}
