import { lowerIsStricter } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `percent.target`: the count in a row of the statistics reaches the target percentage of the row. It may be below the target
 * by `tolerance` percent points.
 */
export const target = defineCheck({
  kind: 'percent.target',
  parameters: {
    tolerance: lowerIsStricter('percent'),
  },
  messages: { findings: ['percent.target'], how: ['percent.target'] },
  run({ tolerance }, view) {
    return view.tables('statistics').flatMap((table) =>
      table.rows.flatMap((row) => {
        const wanted = integerCell(row, 'target_percent');
        if (wanted === null) return [];
        const whole = integerCell(row, 'whole');
        const count = integerCell(row, 'count');
        if (!whole || count === null) return [undecided(table.ref(row.id, whole ? 'count' : 'whole'))];
        const need = Math.ceil((whole * (wanted - tolerance)) / 100 - 1e-9);
        const params = {
          name: rowName('statistics', row),
          count,
          whole,
          percent: (100 * count) / whole,
          wanted,
          tolerance,
          need,
        };
        const at = table.ref(row.id, 'count');
        if (count >= need) return [met('percent.target', params, at)];
        return [broken({ code: 'percent.target', how: 'percent.target', params, at })];
      }),
    );
  },
});
