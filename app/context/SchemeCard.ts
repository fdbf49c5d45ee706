import type { Level } from '@schemes/model/scheme/facts';
import type { Term } from '@schemes/model/scheme/outline';

/** Counts of a scheme's findings, and how far it has been checked. */
export interface OpenFindings {
  readonly mandatory: number;
  readonly target: number;
  /** Number of rules that lack figures. */
  readonly undecided: number;
  /** Places not entered yet in sections being drafted (`isToFill`); the other counts leave them out. */
  readonly toFill: number;
  /** Whether a rule pack is chosen. Without one only sums and impossible cells are checked. */
  readonly checked: boolean;
}

/** What tells schemes of one organisation from each other; a part that the scheme does not state is absent. */
export interface SchemeAbout {
  readonly level?: Level;
  /** Code of the kind of congress. */
  readonly congressKind?: string;
  /** `YYYY-MM-DD`. */
  readonly congressDate?: string;
  /** Id of the template it was begun from. */
  readonly template?: string;
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
  readonly about: SchemeAbout;
  /** Title of the template it was begun from; absent where this build has none of that id. */
  readonly templateTitle?: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Time of the last accepted change (ISO 8601, UTC). */
  readonly changedAt: string;
  readonly approved: number;
  readonly sections: number;
  readonly openFindings: OpenFindings;
  /** Whether the reader may see findings of the five steps, which these counts leave out. */
  readonly stepsApart: boolean;
}
