import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, type CheckResult } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `frame.heads`: a group of units (`headcount`) has no more heads than units. */
export function heads(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.tables('headcount').flatMap((table) =>
    table.rows.flatMap((row) => {
      const units = integerCell(row, 'units');
      const count = integerCell(row, 'heads');
      if (units === null || count === null || count <= units) return [];
      const params = { name: rowName('headcount', row), count, units };
      const at = table.ref(row.id, 'heads');
      return [broken({ code: 'frame.heads', how: 'frame.heads', params, at })];
    }),
  );
}
