import type { CellValue } from '../cells/cell';

/** A block of narrative that was not taken, as it reads. `null`: there is none on that side. */
export interface LostBlock {
  readonly before: string | null;
  /** Equal to `before` where only the look of the block changed. */
  readonly after: string | null;
}

/** A fact that was not taken. `null`: empty. */
export interface LostFact {
  readonly key: string;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
}

/** What was not taken in one row of a table. */
export interface LostRow {
  /** Id of the table in the scheme. */
  readonly table: string;
  readonly row: string;
  /** What the users call the row; a row that is always there has its word in the catalogue. */
  readonly name: string;
  readonly kind: 'cell' | 'rowAdded' | 'rowRemoved' | 'rowMoved';
  /** Of `cell` alone; so are the values. */
  readonly column?: string | undefined;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
}

/** What a person wrote in a section and the room did not take, each piece beside what stands there instead. */
export interface LostWork {
  readonly text: readonly LostBlock[];
  readonly facts: readonly LostFact[];
  readonly rows: readonly LostRow[];
}

/** Whether nothing was lost. */
export function isNothing({ text, facts, rows }: LostWork): boolean {
  return text.length + facts.length + rows.length === 0;
}
