import type { CellProblem, CellValue } from '../../model/cells/cell';
import type { Guess } from './readSheetCell';

/** A row of the file as it would stand in the table. */
export interface ImportedRow {
  /** Row in the sheet, counted from 0. */
  readonly row: number;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Index among the imported rows of the one it is a part of. */
  readonly parent?: number;
  /** A row that the table always has. */
  readonly fixed?: string;
}

/** Why a row of the file is not one of the table, as a word key below `imports.skipped.`. */
export type SkipReason = 'blank' | 'total' | 'columnNumbers' | 'heading' | 'repeatedHead' | 'noName';

export interface SkippedRow {
  readonly row: number;
  readonly reason: SkipReason;
  readonly text: string;
}

/** A cell to look at: not taken where there is a problem, taken as a guess otherwise. */
export interface DoubtfulCell {
  /** As spreadsheets name it, e.g. `C12`. */
  readonly address: string;
  readonly row: number;
  readonly column: string;
  /** What the file has there. */
  readonly text: string;
  readonly reason:
    | { readonly kind: 'problem'; readonly problem: CellProblem }
    | { readonly kind: 'guess'; readonly guess: Guess; readonly value: CellValue | undefined }
    | { readonly kind: 'sexDiffers' }
    | { readonly kind: 'noSuchRow' }
    | { readonly kind: 'twiceInFile'; readonly other: number }
    | { readonly kind: 'twiceInTable' };
}

export interface ImportedRows {
  readonly rows: readonly ImportedRow[];
  readonly skipped: readonly SkippedRow[];
  readonly doubts: readonly DoubtfulCell[];
}
