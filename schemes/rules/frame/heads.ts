import { integerCell } from '../../model/integerCell';
import { broken, type CheckResult } from '../CheckResult';
import { rowName } from '../rowName';
import type { SchemeView } from '../SchemeView';

/** `frame.heads`: a group of units (B11) has no more heads than units. */
export function heads(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return view.tables('B11').flatMap((table) =>
    table.rows.flatMap((row) => {
      const units = integerCell(row, 'units');
      const count = integerCell(row, 'heads');
      if (units === null || count === null || count <= units) return [];
      const params = { name: rowName('B11', row), count, units };
      const at = table.ref(row.id, 'heads');
      return [broken({ code: 'frame.heads', how: 'frame.heads', params, at })];
    }),
  );
}
