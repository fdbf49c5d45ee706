import { addUp } from '../counting/addUp';
import type { CheckResult } from '../view/CheckResult';
import { undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { judgeSum } from './judgeSum';

/** `sums.members`: full members of the organisations (`quotas`) add up to the members of the whole (fact). */
export function members(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const table = view.table('quotas');
  if (!table) return [];
  const whole = view.numberFact('official_members');
  const first = table.tops[0];
  if (!first) return [];
  if (whole === null) return [undecided(view.factRef('official_members'))];
  return judgeSum({
    code: 'sum.members',
    whole,
    addition: addUp(table.tops, 'official_members'),
    everyRowCounts: true,
    at: view.factRef('official_members'),
    refs: (row) => table.ref(row, 'official_members'),
  });
}
