import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `percent.count`: a count in the statistics is at most its whole. */
export const countWithin = defineCheck({
  kind: 'percent.count',
  parameters: {},
  messages: { findings: ['percent.count'], how: ['percent.count'] },
  run(_parameters, view) {
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
  },
});
