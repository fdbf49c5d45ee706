import type { ParameterOrigin } from './layerSetting';

/** bắt buộc / phấn đấu / thông tin. Only `mandatory` blocks an approval, unless waived. */
export const SEVERITIES = ['mandatory', 'target', 'information'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * Words in a section's narrative: the block that holds text itself, counted in reading order, and the place in its
 * text in UTF-16 units (a line break is one). Good for the snapshot that was judged.
 */
export interface TextPlace {
  readonly block: number;
  readonly from: number;
  readonly to: number;
}

/** Where a finding points: a fact, or a cell, row or table of a section, or words of it, or the section itself. */
export interface CellRef {
  readonly section: string;
  readonly table?: string;
  readonly row?: string;
  readonly column?: string;
  readonly fact?: string;
  readonly text?: TextPlace;
  /** A step of the record beside the document, `re_election/3`; `row` is then a name of it, `column` a number. */
  readonly step?: string;
  /** Version of that step's record. */
  readonly version?: number;
}

export type MessageParams = Readonly<Record<string, string | number>>;

/** Something a rule holds against the scheme. Words for it live in `schemes/messages` under its codes. */
export interface Finding {
  /** Rule id of the rule book, e.g. `2025.BCH.XA`. */
  readonly rule: string;
  readonly severity: Severity;
  /** Word key of the plain sentence: `finding.<code>`. */
  readonly code: string;
  /** Word key of the computation: `how.<how>`. */
  readonly how: string;
  /** Numbers and names for both sentences. Numbers are formatted by the reader's language. */
  readonly params: MessageParams;
  readonly at: CellRef;
  /** Other cells that took part. */
  readonly also: readonly CellRef[];
  /** Ids in the register of provisions. */
  readonly provisions: readonly string[];
  /** How sure we are of the rule's wording: confirmed, reported by press or portals, or from memory. */
  readonly confidence: 'confirmed' | 'reported' | 'believed';
  /** Numbers of the rule that a layer below the centre set; absent: all are the centre's. */
  readonly origins?: readonly ParameterOrigin[];
}

/** What one rule said of one scheme. `undecided` names what is missing; `met` carries the computation. */
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
