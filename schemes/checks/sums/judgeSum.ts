import type { CellRef } from '../../model/findings/finding';
import type { Addition } from '../counting/addUp';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';

interface SumQuestion {
  readonly code: string;
  readonly whole: number;
  readonly addition: Addition;
  /** Whether every row must have a number in the column, so that each blank cell may explain a sum that is too small. */
  readonly everyRowCounts: boolean;
  readonly at: CellRef;
  readonly refs: (rowId: string) => CellRef;
  /** Name of the row whose parts are added. */
  readonly row?: string;
}

/**
 * Compares a sum with its whole. The result is undecided if no row has a number, or if the sum is too small and a row
 * is not entered yet.
 */
export function judgeSum(question: SumQuestion): CheckResult[] {
  const { code, whole, addition, everyRowCounts, at, refs, row } = question;
  const open = everyRowCounts ? addition.blank : addition.notEntered;
  if (addition.filled === 0) return [undecided(...addition.blank.map(({ id }) => refs(id)))];
  if (addition.sum < whole && open.length > 0) return [undecided(...open.map(({ id }) => refs(id)))];
  const numbers = {
    sum: addition.sum,
    terms: addition.terms,
    whole,
    difference: Math.abs(addition.sum - whole),
  };
  const params = row === undefined ? numbers : { ...numbers, row };
  if (addition.sum === whole) return [met('sum', params, at)];
  return [broken({ code, how: 'sum', params, at })];
}
