import type { CellRef } from '../../model/finding';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { Addition } from './addUp';

interface SumQuestion {
  readonly code: string;
  readonly whole: number;
  readonly addition: Addition;
  /** Every row must have a number here: a blank one may still make up what is missing. */
  readonly everyRowCounts: boolean;
  readonly at: CellRef;
  readonly refs: (rowId: string) => CellRef;
  /** Name of the row whose parts are added. */
  readonly row?: string;
}

/** Whether an addition meets its whole. A sum too small is undecided while a row is still to be entered. */
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
