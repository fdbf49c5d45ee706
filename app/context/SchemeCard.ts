import type { Level } from '@schemes/model/scheme/facts';
import type { Term } from '@schemes/model/scheme/outline';

/** Counts of a scheme's findings, and whether a rule pack checked it. */
export interface OpenFindings {
  readonly mandatory: number;
  readonly target: number;
  /** Number of rules that cannot be judged because the scheme lacks a table, a fact or a cell. */
  readonly undecided: number;
  /**
   * Number of places that are not entered yet, in sections that are being drafted (`isToFill`). The other counts
   * exclude them.
   */
  readonly toFill: number;
  /** Whether a rule pack is chosen. Without a pack, only sums and impossible cells are checked. */
  readonly checked: boolean;
}

/** Properties that distinguish the schemes of one organisation. A property that the scheme does not state is absent. */
export interface SchemeAbout {
  readonly level?: Level;
  /** Code of the kind of congress. */
  readonly congressKind?: string;
  /** `YYYY-MM-DD`. */
  readonly congressDate?: string;
  /** Id of the template it was created from. */
  readonly template?: string;
}

/** A scheme as the list of schemes shows it. */
export interface SchemeCard {
  readonly id: string;
  readonly title: string;
  readonly term: Term;
  /** Whether the scheme is archived, and therefore read-only. */
  readonly archived: boolean;
  /** Whether it could not be loaded, so that everything else is as it was last known; absent: it was loaded, or not tried. */
  readonly failed?: true;
  /** Whether only named people may open it. */
  readonly restricted: boolean;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly about: SchemeAbout;
  /** Title of the template it was created from; absent if this build has no template with that id. */
  readonly templateTitle?: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** Time of the last accepted change (ISO 8601, UTC). */
  readonly changedAt: string;
  readonly approved: number;
  readonly sections: number;
  /** Number of sections that wait for the chair. */
  readonly submitted: number;
  /** Number of sections that the chair returned to the writers. */
  readonly returned: number;
  readonly openFindings: OpenFindings;
  /** Whether the reader may see the findings of the five steps, which `openFindings` does not count. */
  readonly stepsApart: boolean;
}
