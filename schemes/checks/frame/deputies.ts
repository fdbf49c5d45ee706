import type { CheckParameters } from '../../clauses/check';
import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, type CheckResult } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `frame.deputies`: a group of units (`headcount`) has on average at most `most` deputies in each. */
export function deputies(
  { most }: CheckParameters['frame.deputies'],
  view: SchemeView,
): readonly CheckResult[] {
  return view.tables('headcount').flatMap((table) =>
    table.rows.flatMap((row) => {
      const units = integerCell(row, 'units');
      const count = integerCell(row, 'deputies');
      if (!units || count === null || count <= units * most) return [];
      const params = { name: rowName('headcount', row), count, units, average: count / units, most };
      const at = table.ref(row.id, 'deputies');
      return [broken({ code: 'frame.deputies', how: 'frame.deputies', params, at })];
    }),
  );
}
