import { lowerIsStricter } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `frame.deputies`: a group of units in `headcount` has on average at most `most` deputies for each unit. */
export const deputies = defineCheck({
  kind: 'frame.deputies',
  parameters: {
    most: lowerIsStricter('count'),
  },
  messages: { findings: ['frame.deputies'], how: ['frame.deputies'] },
  run({ most }, view) {
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
  },
});
