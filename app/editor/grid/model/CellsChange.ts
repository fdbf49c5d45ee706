import type { Guess } from '@schemes/imports/sheets/readSheetCell';
import type { CellProblem, CellValue } from '@schemes/model/cells/cell';
import type { PastedCell } from './TableVerbs';

/** A value that was not written: its cell (null: beyond the table), its text and the reason. */
export interface RejectedValue {
  readonly row: string | null;
  readonly column: string | null;
  readonly text: string;
  readonly problem:
    | CellProblem
    | { readonly code: 'grid.leftOutside'; readonly params: Record<string, never> };
  /** Whether the cell was emptied, because its row got another name and its value belonged to the previous person. */
  readonly isEmptied?: boolean;
  /** The value of the cell after the change. A later replacement skips a cell that has another value by then. */
  readonly valueAfter?: CellValue | undefined;
}

/** A value that was written as a guess, and the text it was read from. */
export interface GuessedValue {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly guess: Guess;
  readonly value: CellValue | undefined;
}

/** What a command on several cells writes, and what it does not write. */
export interface CellsChange {
  readonly cells: readonly PastedCell[];
  /** Values that do not fit their cells; the person sees each. */
  readonly rejected: readonly RejectedValue[];
  /** Number of computed or fixed cells in the range, which cannot be edited. */
  readonly lockedCount: number;
  /** Values that were read by a guess; the person sees each. */
  readonly guessed: readonly GuessedValue[];
  /** Number of rows that got another name and still have values in columns that the change did not reach. */
  readonly renamed: number;
  /** Rows that the change added at the end of the table. */
  readonly added?: readonly string[];
}

/** What the page reports about a change. */
export type ChangeReport = Omit<CellsChange, 'cells'>;
