import type { CheckParameters } from '../../clauses/check';
import { integerCell } from '../../model/tables/integerCell';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** Bodies of several members; a ceiling for one post does not ask about them. */
const BODIES: readonly string[] = ['executive_committee', 'standing_committee', 'inspection_committee'];

/** `plan.perPost`: at most `most` people are planned for one post (`planning`); a title of several seats has as many posts. */
export function perPost({ most }: CheckParameters['plan.perPost'], view: SchemeView): readonly CheckResult[] {
  return view.tables('planning').flatMap((table) =>
    table.tops.flatMap((row) => {
      if (BODIES.includes(row.id)) return [];
      const planned = integerCell(row, 'planned');
      if (planned === null) return [];
      const seats = integerCell(row, 'seats');
      const at = table.ref(row.id, 'planned');
      if (seats === null) return [undecided(table.ref(row.id, 'seats'))];
      const params = { planned, seats, most, ceiling: seats * most };
      if (planned <= seats * most) return [met('plan.perPost', params, at)];
      return [broken({ code: 'plan.perPost', how: 'plan.perPost', params, at })];
    }),
  );
}
