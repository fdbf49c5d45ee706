import type { CellValue } from '../../model/cells/cell';
import { foldName } from '../../model/text/foldName';

/** What the person who imports decided about single rows, cells and values. Without a decision, the suggestion holds. */
export interface ImportDecisions {
  /** Rows of the sheet, counted from 0, that are imported although they would be left out. */
  readonly takenRows: ReadonlySet<number>;
  /** Rows of the sheet that are left out although they would be imported. */
  readonly leftRows: ReadonlySet<number>;
  /** Addresses of cells whose guess is not taken. */
  readonly refusedGuesses: ReadonlySet<string>;
  /** Values for texts that a column does not read, by `replacementKey`. */
  readonly replacements: ReadonlyMap<string, CellValue>;
}

/** Every suggestion holds. */
export const NO_DECISIONS: ImportDecisions = {
  takenRows: new Set(),
  leftRows: new Set(),
  refusedGuesses: new Set(),
  replacements: new Map(),
};

/** The key of a text in a column: the same for every cell with the same text, as `foldName` writes it. */
export function replacementKey(column: string, text: string): string {
  return `${column}\u0000${foldName(text)}`;
}
