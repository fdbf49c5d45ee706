import type { CellValue } from '../cells/cell';

/** A block of narrative that the room did not accept, as plain text. `null`: absent on that side. */
export interface LostBlock {
  readonly before: string | null;
  /** Equal to `before` where only the formatting changed. */
  readonly after: string | null;
}

/** A fact that the room did not accept. `null`: empty. */
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
  /** The name users gave the row; empty for a fixed row, whose name is in the message catalogue. */
  readonly name: string;
  readonly kind: 'cell' | 'rowAdded' | 'rowRemoved' | 'rowMoved';
  /** Only for kind `cell`, as are the values. */
  readonly column?: string | undefined;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
}

/** What a person wrote in a section and the room did not accept, each change with the content it met there. */
export interface LostWork {
  readonly text: readonly LostBlock[];
  readonly facts: readonly LostFact[];
  readonly rows: readonly LostRow[];
}

/** Whether nothing was lost. */
export function isNothing({ text, facts, rows }: LostWork): boolean {
  return text.length + facts.length + rows.length === 0;
}
