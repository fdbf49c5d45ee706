import { integerCell } from '../../model/tables/integerCell';
import type { Row } from '../../model/tables/tableType';

/** The sum of a column over rows. Blank cells count as 0 and are listed, because they may be filled later. */
export interface Addition {
  readonly sum: number;
  /** The terms as text, `6 + 3 + 6`. More than 14 are shortened in the middle. */
  readonly terms: string;
  /** Number of rows with a number in the column. */
  readonly filled: number;
  /** Rows without a number in the column. */
  readonly blank: readonly Row[];
  /** Rows without a number in any column, which have probably not been entered yet. */
  readonly notEntered: readonly Row[];
}

/** Adds a column over rows. */
export function addUp(rows: readonly Row[], column: string): Addition {
  const numbers = rows.map((row) => integerCell(row, column)).filter((value) => value !== null);
  return {
    sum: numbers.reduce((a, b) => a + b, 0),
    terms: writeTerms(numbers),
    filled: numbers.length,
    blank: rows.filter((row) => integerCell(row, column) === null),
    notEntered: rows.filter((row) => !Object.values(row.cells).some((value) => typeof value === 'number')),
  };
}

function writeTerms(numbers: readonly number[]): string {
  const shown = numbers.length <= 14 ? numbers : [...numbers.slice(0, 9), '…', ...numbers.slice(-3)];
  return shown.join(' + ');
}
