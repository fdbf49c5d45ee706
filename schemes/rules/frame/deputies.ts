import { integerCell } from '../../model/integerCell';
import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult } from '../CheckResult';
import { rowName } from '../rowName';
import type { SchemeView } from '../SchemeView';

/** `frame.deputies`: a group of units (B11) has on average at most `most` deputies in each. */
export function deputies(
  { most }: CheckParameters['frame.deputies'],
  view: SchemeView,
): readonly CheckResult[] {
  return view.tables('B11').flatMap((table) =>
    table.rows.flatMap((row) => {
      const units = integerCell(row, 'units');
      const count = integerCell(row, 'deputies');
      if (!units || count === null || count <= units * most) return [];
      const params = { name: rowName('B11', row), count, units, average: count / units, most };
      const at = table.ref(row.id, 'deputies');
      return [broken({ code: 'frame.deputies', how: 'frame.deputies', params, at })];
    }),
  );
}
