import type { MessageParams } from '../model/findings/finding';

/** What is examined in a file, in the order in which it is shown. */
export const TOPICS = ['citations', 'shares', 'sums', 'form'] as const;
/** One thing that is examined in a file. */
export type Topic = (typeof TOPICS)[number];

/** Where a fault is in a file: in a passage that is quoted, in a cell, or in the file as a whole. */
export type FilePlace =
  | { readonly kind: 'text'; readonly quote: string }
  | {
      readonly kind: 'cell';
      /** Which table or sheet, counted from 1. */
      readonly table: number;
      /** The title of the table; empty if none is found. */
      readonly title: string;
      /** The label of the row; empty if it has none. */
      readonly row: string;
      /** The heading of the column; empty if it has none. */
      readonly column: string;
      /** The address of the cell in a spreadsheet, such as `C12`; absent in a Word file. */
      readonly address?: string;
    }
  | { readonly kind: 'file' };

/** A fault of a file. */
export interface FileFault {
  readonly topic: Topic;
  /** `wrong`: it must be corrected. `doubt`: a person should look at it. */
  readonly severity: 'wrong' | 'doubt';
  /** Message key of the sentence: `finding.…` or `examination.…`. */
  readonly code: string;
  readonly params: MessageParams;
  readonly place: FilePlace;
  /** How many further places have the same fault. */
  readonly more: number;
}

/** How much was found of one topic. */
export interface TopicCount {
  /** How many citations, percentages, totals or points of form were judged. */
  readonly judged: number;
  /** How many of the topic were found but could not be judged. */
  readonly unjudged: number;
}

/** What can be said of a file that an office received. */
export interface Examination {
  readonly name: string;
  readonly kind: 'word' | 'sheet';
  /** The day by whose rules citations and form are judged, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether `day` is the date of the paper; otherwise it is the day of the examination. */
  readonly isOwnDay: boolean;
  readonly topics: Readonly<Record<Topic, TopicCount>>;
  /** The faults, by topic and then in the order of the file, `MAX_FAULTS` at most. */
  readonly faults: readonly FileFault[];
  /** How many faults are omitted from `faults`. */
  readonly omitted: number;
}

/** Most faults that an examination lists. */
export const MAX_FAULTS = 200;

/** The part of an examination that one topic gives. */
export interface TopicResult extends TopicCount {
  readonly faults: readonly Omit<FileFault, 'topic' | 'more'>[];
}
