import { integerCell } from '../../model/tables/integerCell';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `match.incumbents`: the review has one row for each member now on the committee, by the table of sizes
 * or the fact. Fewer rows are still being entered; more cannot be.
 */
export function incumbents(_check: unknown, view: SchemeView): readonly CheckResult[] {
  const table = view.table('review');
  const sizes = view.table('seats');
  const first = table?.tops[0];
  if (!table || !first) return [];
  const row = sizes?.row('executive_committee');
  const current = (row && integerCell(row, 'current')) ?? view.numberFact('incumbents');
  const source = sizes ? sizes.ref('executive_committee', 'current') : view.factRef('incumbents');
  if (current === null) return [undecided(source)];
  const count = table.tops.length;
  const at = table.ref(first.id, 'full_name');
  const params = { count, current };
  if (count < current) return [undecided(table.ref(undefined, 'full_name'))];
  if (count === current) return [met('match.incumbents', params, at)];
  return [broken({ code: 'match.incumbents', how: 'match.incumbents', params, at, also: [source] })];
}
