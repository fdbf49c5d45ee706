import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { defineCheck } from '../defineCheck';
import { broken } from '../view/CheckResult';

/** `frame.heads`: a group of units (B11) has no more heads than units. */
export const heads = defineCheck({
  kind: 'frame.heads',
  parameters: {},
  messages: { findings: ['frame.heads'], how: ['frame.heads'] },
  run(_parameters, view) {
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
  },
});
