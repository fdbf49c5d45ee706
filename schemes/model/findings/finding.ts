import type { ParameterOrigin } from './layerSetting';

/** bắt buộc / phấn đấu / thông tin. Only `mandatory` blocks an approval, unless waived. */
export const SEVERITIES = ['mandatory', 'target', 'information'] as const;
/** The severity of a finding. */
export type Severity = (typeof SEVERITIES)[number];

/**
 * A range in a section's narrative: the index of the textblock in reading order, and offsets in its text in UTF-16 units (a
 * line break counts as one). Valid for the snapshot that was judged.
 */
export interface TextPlace {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The place that a finding points to: a fact, a cell, row or table of a section, a range of its text, or the section itself.
 */
export interface CellRef {
  readonly section: string;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
  readonly fact?: string;
  readonly text?: TextPlace;
  /**
   * A step of the record beside the document, `re_election/3`; `row` is then the id of a name in that step, `column`
   * one of its counts.
   */
  readonly step?: string;
  /** Version of that step's record. */
  readonly version?: number;
}

/** Values for the placeholders of a message. */
export type MessageParams = Readonly<Record<string, string | number>>;

/** A fault that a rule finds in the scheme. `schemes/messages` has the sentences for its codes. */
export interface Finding {
  /** Rule id of the rule book, e.g. `2025.BCH.XA`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Message key of the plain sentence: `finding.<code>`. */
  readonly code: string;
  /** Message key of the computation: `how.<how>`. */
  readonly how: string;
  /** Numbers and names for both sentences. Numbers are formatted by the reader's language. */
  readonly params: MessageParams;
  readonly at: CellRef;
  /** Other cells that the rule compared. */
  readonly also: readonly CellRef[];
  /** Ids in the register of provisions. */
  readonly provisions: readonly string[];
  /**
   * How sure the wording of the rule is: compared with a text, reported by press or portals, or from general
   * knowledge.
   */
  readonly confidence: 'confirmed' | 'reported' | 'believed';
  /** Numbers of the rule set by a layer below the centre; absent if the centre set them all. */
  readonly origins?: readonly ParameterOrigin[];
}

/** The result of one rule for one scheme. `undecided` names the places that are empty; `met` has the computation. */
export type Outcome =
  | { readonly kind: 'finding'; readonly finding: Finding }
  | {
      readonly kind: 'met';
      readonly rule: string;
      readonly how: string;
      readonly params: MessageParams;
      readonly at: CellRef;
      /** Ids in the register of provisions; empty for plain arithmetic. */
      readonly provisions: readonly string[];
      readonly origins?: readonly ParameterOrigin[];
    }
  | { readonly kind: 'undecided'; readonly rule: string; readonly needs: readonly CellRef[] };
