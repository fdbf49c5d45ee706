import type { CellValue } from '@schemes/model/cells/cell';
import type { CellConflict } from './cellConflict';

/** The edits of a table, each one undo step. */
export interface TableVerbs {
  readonly commit: (row: string, column: string, value: CellValue | undefined) => void;
  /** Writes several cells as one undo step; missing rows are added at the end. */
  readonly commitAll: (cells: readonly PastedCell[]) => void;
  /** Adds a row below another (or at the end) and returns its id. */
  readonly add: (after?: string) => string;
  /** Adds a row above another and returns its id. */
  readonly addAbove: (before: string) => string;
  /** Adds a part below a row and returns its id. */
  readonly addPart: (parent: string) => string;
  /** Adds copies of rows, with their parts, below the last of them and returns the ids of the copies. */
  readonly duplicate: (rows: readonly string[]) => readonly string[];
  readonly remove: (rows: readonly string[]) => void;
  readonly move: (row: string, by: 1 | -1) => void;
  /** Moves a row before or after another of the same parent; does nothing if the parents differ. */
  readonly moveTo: (row: string, beside: string, side: 'before' | 'after') => void;
  /** Stores rows in the order given, each among the rows of its parent. */
  readonly reorder: (rows: readonly string[]) => void;
  /** The client that wrote a cell's value; null for an empty cell. */
  readonly writerOf: (row: string, column: string) => number | null;
  /** Reports each conflict over a cell between this person and another. Returns a function that ends the reports. */
  readonly onConflict: (report: (conflict: CellConflict) => void) => () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /**
   * Reports what an undo or a redo changed in this table, in the order of the document, even if it was started in
   * another table of the section. Returns a function that ends the reports.
   */
  readonly onUndone: (report: (places: readonly UndonePlace[]) => void) => () => void;
}

/** A cell that an undo or a redo changed; without a column the row itself was added, moved or removed. */
export interface UndonePlace {
  readonly row: string;
  readonly column: string | null;
}

/** A cell and the value to write; undefined empties it. */
export interface PastedCell {
  readonly row: string;
  readonly column: string;
  readonly value: CellValue | undefined;
}
