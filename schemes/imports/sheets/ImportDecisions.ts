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
  readonly replacements: ReadonlyMap<string, Replacement>;
}

/** A text that a column does not read, and the value used for it. */
export interface Replacement {
  readonly column: string;
  readonly text: string;
  readonly value: CellValue;
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

/** Imports rows that would be left out, or takes back that they are left out. */
export function takeRows(decisions: ImportDecisions, rows: readonly number[]): ImportDecisions {
  const left = new Set(decisions.leftRows);
  const taken = new Set(decisions.takenRows);
  for (const row of rows) if (!left.delete(row)) taken.add(row);
  return { ...decisions, leftRows: left, takenRows: taken };
}

/** Leaves out rows that would be imported, or takes back that they are imported. */
export function leaveRows(decisions: ImportDecisions, rows: readonly number[]): ImportDecisions {
  const left = new Set(decisions.leftRows);
  const taken = new Set(decisions.takenRows);
  for (const row of rows) if (!taken.delete(row)) left.add(row);
  return { ...decisions, leftRows: left, takenRows: taken };
}

/** Accepts or refuses the guesses at these addresses. */
export function acceptGuesses(
  decisions: ImportDecisions,
  addresses: readonly string[],
  isAccepted: boolean,
): ImportDecisions {
  const refused = new Set(decisions.refusedGuesses);
  for (const address of addresses) {
    if (isAccepted) refused.delete(address);
    else refused.add(address);
  }
  return { ...decisions, refusedGuesses: refused };
}

/** Uses a value for every cell of a column with this text. */
export function replaceText(
  decisions: ImportDecisions,
  column: string,
  text: string,
  value: CellValue,
): ImportDecisions {
  const replacements = new Map(decisions.replacements);
  replacements.set(replacementKey(column, text), { column, text, value });
  return { ...decisions, replacements };
}

/** Takes a replacement back. */
export function withdrawReplacement(
  decisions: ImportDecisions,
  { column, text }: Replacement,
): ImportDecisions {
  const replacements = new Map(decisions.replacements);
  replacements.delete(replacementKey(column, text));
  return { ...decisions, replacements };
}
