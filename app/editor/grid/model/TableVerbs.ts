import type { CellValue } from '@schemes/model/cells/cell';
import type { CellClash } from './CellClash';

/** What a person does to a table. Null in place of it: the table only shows. */
export interface TableVerbs {
  readonly commit: (row: string, column: string, value: CellValue | undefined) => void;
  /** Several cells as one step for undo; rows that are not there are added at the end. */
  readonly commitAll: (cells: readonly PastedCell[]) => void;
  /** Adds a row below another (or at the end) and gives its id. */
  readonly add: (after?: string) => string;
  /** Adds a part below a row and gives its id. */
  readonly addPart: (parent: string) => string;
  readonly remove: (row: string) => void;
  readonly move: (row: string, by: 1 | -1) => void;
  /** Moves a row before or after another of the same parent; nothing where they have none in common. */
  readonly moveTo: (row: string, beside: string, side: 'before' | 'after') => void;
  /** Client that wrote what a cell holds; null for an empty cell. */
  readonly writerOf: (row: string, column: string) => number | null;
  /** Tells when a cell that I wrote turns out to have been written by another who had not seen mine. Gives how to stop. */
  readonly onClash: (tell: (clash: CellClash) => void) => () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export interface PastedCell {
  readonly row: string;
  readonly column: string;
  readonly value: CellValue | undefined;
}
