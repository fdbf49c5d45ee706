import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { addUp } from '../counting/addUp';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `percent.parts`: the counts of the parts of a criterion add up to its count. The difference has the severity of the clause,
 * because parts may overlap (women among the young). A part that is greater than its criterion is always mandatory
 * (`percent.partAbove`).
 */
export const parts = defineCheck({
  kind: 'percent.parts',
  parameters: {},
  messages: { findings: ['percent.partAbove', 'percent.parts'], how: ['percent.partAbove', 'sum'] },
  run(_parameters, view) {
    return view.tables('statistics').flatMap((table) =>
      table.rows.flatMap((row) => {
        const below = table.parts(row.id);
        const whole = integerCell(row, 'count');
        if (below.length === 0 || whole === null) return [];
        const name = rowName('statistics', row);
        const tooLarge = below.filter((part) => (integerCell(part, 'count') ?? 0) > whole);
        if (tooLarge.length > 0) {
          return tooLarge.map((part) =>
            broken({
              code: 'percent.partAbove',
              how: 'percent.partAbove',
              params: {
                name,
                part: rowName('statistics', part),
                count: integerCell(part, 'count') ?? 0,
                whole,
              },
              at: table.ref(part.id, 'count'),
              also: [table.ref(row.id, 'count')],
              severity: 'mandatory',
            }),
          );
        }
        const { sum, terms, blank, filled } = addUp(below, 'count');
        if (filled === 0 || (sum < whole && blank.length > 0)) {
          return [undecided(...blank.map((part) => table.ref(part.id, 'count')))];
        }
        const params = { name, row: name, sum, terms, whole, difference: Math.abs(sum - whole) };
        const at = table.ref(row.id, 'count');
        if (sum === whole) return [met('sum', params, at)];
        return [broken({ code: 'percent.parts', how: 'sum', params, at })];
      }),
    );
  },
});
