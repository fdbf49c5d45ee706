import type { CheckParameters } from '../../clauses/check';
import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `percent.target`: a counted share (`statistics`) reaches the target written beside it. `tolerance` percent points are what
 * "about" leaves below it.
 */
export function target(
  { tolerance }: CheckParameters['percent.target'],
  view: SchemeView,
): readonly CheckResult[] {
  return view.tables('statistics').flatMap((table) =>
    table.rows.flatMap((row) => {
      const wanted = integerCell(row, 'target_percent');
      if (wanted === null) return [];
      const whole = integerCell(row, 'whole');
      const count = integerCell(row, 'count');
      if (!whole || count === null) return [undecided(table.ref(row.id, whole ? 'count' : 'whole'))];
      const need = Math.ceil((whole * (wanted - tolerance)) / 100 - 1e-9);
      const params = {
        name: rowName('statistics', row),
        count,
        whole,
        percent: (100 * count) / whole,
        wanted,
        tolerance,
        need,
      };
      const at = table.ref(row.id, 'count');
      if (count >= need) return [met('percent.target', params, at)];
      return [broken({ code: 'percent.target', how: 'percent.target', params, at })];
    }),
  );
}
