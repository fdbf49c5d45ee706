import type { Guess } from '@schemes/imports/sheets/readSheetCell';
import type { CellProblem, CellValue } from '@schemes/model/cells/cell';
import type { PastedCell } from './TableVerbs';

/** A value that was not written: its cell (null: beyond the table), its text and the reason. */
export interface LeftValue {
  readonly row: string | null;
  readonly column: string | null;
  readonly text: string;
  readonly problem:
    | CellProblem
    | { readonly code: 'grid.leftOutside'; readonly params: Record<string, never> };
  /** The cell was emptied: its row got another name, and its value was of the person before. */
  readonly isEmptied?: boolean;
  /** What the cell holds after the change; a later replacement leaves a cell that somebody wrote since. */
  readonly holds?: CellValue | undefined;
}

/** A value that was written as a guess, and the text it was read from. */
export interface GuessedValue {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  readonly guess: Guess;
  readonly value: CellValue | undefined;
}

/** What a command on several cells writes, and what it leaves. */
export interface CellsChange {
  readonly cells: readonly PastedCell[];
  /** Values that do not fit their cells; the person sees each. */
  readonly left: readonly LeftValue[];
  /** Number of computed or fixed cells that stay as they are. */
  readonly kept: number;
  /** Values that were read by a guess; the person sees each. */
  readonly guessed: readonly GuessedValue[];
  /** Number of rows that got another name and keep values in columns beside the change. */
  readonly renamed: number;
  /** Rows that the change added at the end of the table. */
  readonly added?: readonly string[];
}

/** What the page says of a change. */
export type ChangeReport = Omit<CellsChange, 'cells'>;
