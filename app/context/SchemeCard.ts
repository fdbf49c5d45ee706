import type { Term } from '@schemes/model/scheme/outline';

/** Counts of a scheme's findings, and how far it has been checked. */
export interface OpenFindings {
  readonly mandatory: number;
  readonly target: number;
  /** Number of rules that cannot be judged because the scheme lacks a table, a fact or a cell. */
  readonly undecided: number;
  /** Whether a rule pack is chosen. Without one only sums and impossible cells are checked. */
  readonly checked: boolean;
}

/** A scheme as the list of schemes shows it. */
export interface SchemeCard {
  readonly id: string;
  readonly title: string;
  readonly term: Term;
  /** Whether it is archived, and so read-only. */
  readonly archived: boolean;
  /** Whether only named people may open it. */
  readonly restricted: boolean;
  readonly organisation: { readonly id: string; readonly name: string };
  /** Time of the last accepted change (ISO 8601, UTC). */
  readonly changedAt: string;
  readonly approved: number;
  readonly sections: number;
  readonly openFindings: OpenFindings;
  /** Whether the reader may see findings of the five steps, which these counts leave out. */
  readonly stepsApart: boolean;
}
