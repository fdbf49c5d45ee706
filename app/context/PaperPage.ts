import type { Explained } from '@schemes/rules/assessment/explained';
import type { IssueCard } from './IssueCard';
import type { PaperLack, PaperLine } from './PaperLine';
import type { Receipt } from './Receipt';
import type { SchemeHead } from './SchemeHead';

/** The clerk's settings as plain JSON. `templates/official/paperSetting` defines shape and defaults. */
export type PaperSettingForm = Readonly<Record<string, unknown>>;

/** A number series: the papers of one body and type. */
export interface SeriesCard {
  /** The paper type, or `*` where all types share the series. */
  readonly type: string;
  readonly body: string;
  readonly period: string;
  readonly next: number;
  /** The next number as the paper prints it. */
  readonly nextNumber: string;
  /** Numbers that were assigned outside this product, newest first. */
  readonly outside: readonly {
    readonly from: number;
    readonly to: number;
    readonly note: string;
    readonly at: string;
    readonly by: { readonly name: string };
  }[];
}

/** Values that the organisation's clerks used before, newest first. */
export interface ClerkHabits {
  readonly recipients: readonly string[];
  readonly signatories: readonly {
    readonly authority?: string;
    readonly post: string;
    readonly name: string;
  }[];
  readonly places: readonly string[];
}

/** What the export page shows of a scheme and its chosen paper. */
export interface PaperPage {
  readonly head: SchemeHead;
  readonly papers: readonly PaperLine[];
  /** The selected paper: one of `papers`. */
  readonly chosen: PaperLine;
  readonly setting: PaperSettingForm;
  /**
   * Whether the setting was saved for this paper, copied from the organisation's last paper, or derived from the
   * facts.
   */
  readonly settingFrom: 'own' | 'last' | 'facts';
  /** Number of sections not approved; papers can be issued when it is 0. */
  readonly notApproved: number;
  /** What the paper lacks, not counting approvals and its number. */
  readonly missing: readonly PaperLack[];
  /** Missed targets without an explanation, or with one for older numbers. They do not block the issue. */
  readonly unexplained: readonly Explained[];
  /** The series of its number; null for a paper without a number. */
  readonly series: SeriesCard | null;
  readonly habits: ClerkHabits;
  /** Every issued paper of the scheme, including cancelled ones; newest first. */
  readonly issues: readonly IssueCard[];
  /** Receipts of drafts, newest first. */
  readonly receipts: readonly Receipt[];
  /** Whether the server can make PDFs. */
  readonly pdf: boolean;
}
