import type { Term } from '@schemes/model/scheme/outline';

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
  /** It was put away: it is read, and nothing in it changes. */
  readonly archived: boolean;
  readonly organisation: { readonly id: string; readonly name: string };
  /** ISO 8601, UTC, of the last accepted change. */
  readonly changedAt: string;
  readonly approved: number;
  readonly sections: number;
  readonly openFindings: OpenFindings;
  /** The reader may see findings of the five steps, which are not among these. */
  readonly stepsApart: boolean;
}
