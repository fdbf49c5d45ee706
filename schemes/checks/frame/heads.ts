import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `frame.heads`: a group of units in `headcount` has at most as many heads as units. */
export const heads = defineCheck({
  kind: 'frame.heads',
  parameters: {},
  messages: { findings: ['frame.heads'], how: ['frame.heads'] },
  run(_parameters, view) {
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
  },
});
