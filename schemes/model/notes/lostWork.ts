import type { CellValue } from '../cells/cell';

/** A block of narrative that the room did not accept, as plain text. A side is null if the block did not exist. */
export interface LostBlock {
  readonly before: string | null;
  /** Equal to `before` if only the formatting changed. */
  readonly after: string | null;
}

/** A change to a fact that the room did not accept. A side is null if the fact was empty. */
export interface LostFact {
  readonly key: string;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
}

/** A change to one row of a table that the room did not accept. */
export interface LostRow {
  /** Id of the table in the scheme. */
  readonly table: string;
  readonly row: string;
  /** The content of the row's label cell; empty for a fixed row, whose label is in the message catalogue. */
  readonly name: string;
  readonly kind: 'cell' | 'rowAdded' | 'rowRemoved' | 'rowMoved';
  /** Key of the column. Only rows of kind `cell` have it and values other than null. */
  readonly column?: string | undefined;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
}

/** The changes that a person made in a section and the room did not accept, each with the content before it. */
export interface LostWork {
  readonly text: readonly LostBlock[];
  readonly facts: readonly LostFact[];
  readonly rows: readonly LostRow[];
}

/** Whether there are no lost changes. */
export function isNothing({ text, facts, rows }: LostWork): boolean {
  return text.length + facts.length + rows.length === 0;
}
