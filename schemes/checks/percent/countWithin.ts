import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, type CheckResult } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `percent.count`: a count (`statistics`) is not greater than what it is counted out of. */
export function countWithin(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.tables('statistics').flatMap((table) =>
    table.rows.flatMap((row) => {
      const whole = integerCell(row, 'whole');
      const count = integerCell(row, 'count');
      if (whole === null || count === null || count <= whole) return [];
      const params = { name: rowName('statistics', row), count, whole };
      const at = table.ref(row.id, 'count');
      return [broken({ code: 'percent.count', how: 'percent.count', params, at })];
    }),
  );
}
