import type { CellValue } from '../../model/cells/cell';
import { foldName } from '../../model/text/foldName';

/** What the person who imports decided about single rows, cells and values. Without a decision, the suggestion applies. */
export interface ImportDecisions {
  /** Rows of the sheet, counted from 0, that are imported although the suggestion omits them. */
  readonly includedRows: ReadonlySet<number>;
  /** Rows of the sheet, counted from 0, that are omitted although the suggestion imports them. */
  readonly excludedRows: ReadonlySet<number>;
  /** Addresses of cells whose guess is rejected. */
  readonly rejectedGuesses: ReadonlySet<string>;
  /** Values for texts that a column cannot read, by `replacementKey`. */
  readonly replacements: ReadonlyMap<string, Replacement>;
}

/** A text that a column cannot read, and the value imported in its place. */
export interface Replacement {
  readonly column: string;
  readonly text: string;
  readonly value: CellValue;
}

/** No decision: every suggestion applies. */
export const NO_DECISIONS: ImportDecisions = {
  includedRows: new Set(),
  excludedRows: new Set(),
  rejectedGuesses: new Set(),
  replacements: new Map(),
};

/** The key of a text in a column. Texts that `foldName` makes equal have the same key. */
export function replacementKey(column: string, text: string): string {
  return `${column}\u0000${foldName(text)}`;
}

/** Decides that rows are imported. For a row that a decision excludes, that decision is withdrawn. */
export function includeRows(decisions: ImportDecisions, rows: readonly number[]): ImportDecisions {
  const left = new Set(decisions.excludedRows);
  const taken = new Set(decisions.includedRows);
  for (const row of rows) if (!left.delete(row)) taken.add(row);
  return { ...decisions, excludedRows: left, includedRows: taken };
}

/** Decides that rows are omitted. For a row that a decision includes, that decision is withdrawn. */
export function excludeRows(decisions: ImportDecisions, rows: readonly number[]): ImportDecisions {
  const left = new Set(decisions.excludedRows);
  const taken = new Set(decisions.includedRows);
  for (const row of rows) if (!taken.delete(row)) left.add(row);
  return { ...decisions, excludedRows: left, includedRows: taken };
}

/** Accepts or rejects the guesses at these addresses. */
export function acceptGuesses(
  decisions: ImportDecisions,
  addresses: readonly string[],
  isAccepted: boolean,
): ImportDecisions {
  const rejected = new Set(decisions.rejectedGuesses);
  for (const address of addresses) {
    if (isAccepted) rejected.delete(address);
    else rejected.add(address);
  }
  return { ...decisions, rejectedGuesses: rejected };
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

/** Removes a replacement. */
export function withdrawReplacement(
  decisions: ImportDecisions,
  { column, text }: Replacement,
): ImportDecisions {
  const replacements = new Map(decisions.replacements);
  replacements.delete(replacementKey(column, text));
  return { ...decisions, replacements };
}
