import type { CellProblem, CellValue } from '../../model/cells/cell';
import type { Guess } from './readSheetCell';

/** A row of the file, read as a row of the table. */
export interface ImportedRow {
  /** Row in the sheet, counted from 0. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Index of the parent row among the imported rows, if the row is a part. */
  readonly parent?: number;
  /** Id of the fixed row that the row fills, if any. */
  readonly fixed?: string;
}

/** Why a row of the file is omitted, as a message key below `imports.skipped.`. */
export type SkipReason =
  | 'blank'
  | 'total'
  | 'breakdown'
  | 'columnNumbers'
  | 'heading'
  | 'note'
  | 'signature'
  | 'repeatedHead'
  | 'noName'
  | 'noPerson'
  | 'hidden'
  | 'leftOut';

/** A row of the file that is omitted. */
export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
  readonly text: string;
}

/** A cell or row that the person should check. A cell with a `problem` is not imported; a guess is. */
export interface DoubtfulCell {
  /** Its address in the sheet, such as `C12`. */
  readonly address: string;
  readonly row: number;
  readonly column: string;
  /** Its text in the file. */
  readonly text: string;
  readonly reason:
    | { readonly kind: 'problem'; readonly problem: CellProblem }
    | { readonly kind: 'guess'; readonly guess: Guess; readonly value: CellValue | undefined }
    | { readonly kind: 'sexDiffers' }
    | { readonly kind: 'bareName' }
    | { readonly kind: 'nearBirth' | 'otherBirth'; readonly birth: string }
    | { readonly kind: 'sameCard'; readonly other: number }
    | { readonly kind: 'noSuchRow' }
    | { readonly kind: 'twiceInFile'; readonly other: number }
    | { readonly kind: 'twiceInTable' };
}

/** A total that the file states, and the number of imported entries that it counts. */
export interface StatedTotal {
  readonly row: number;
  readonly text: string;
  /** Whom the total counts: all entries above it, the group above it, or the women or men of either. */
  readonly of: 'all' | 'group' | 'women' | 'men';
  readonly stated: number;
  readonly counted: number;
}

/** The result of reading the rows below a head. */
export interface ImportedRows {
  readonly rows: readonly ImportedRow[];
  readonly skipped: readonly SkippedRow[];
  readonly doubts: readonly DoubtfulCell[];
  readonly totals: readonly StatedTotal[];
}
