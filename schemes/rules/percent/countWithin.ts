import { integerCell } from '../../model/integerCell';
import { broken, type CheckResult } from '../CheckResult';
import { rowName } from '../rowName';
import type { SchemeView } from '../SchemeView';

/** `percent.count`: a count (B4) is not greater than what it is counted out of. */
export function countWithin(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.tables('B4').flatMap((table) =>
    table.rows.flatMap((row) => {
      const whole = integerCell(row, 'whole');
      const count = integerCell(row, 'count');
      if (whole === null || count === null || count <= whole) return [];
      const params = { name: rowName('B4', row), count, whole };
      const at = table.ref(row.id, 'count');
      return [broken({ code: 'percent.count', how: 'percent.count', params, at })];
    }),
  );
}
