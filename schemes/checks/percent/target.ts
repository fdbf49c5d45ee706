import { fixed, lowerIsStricter, optional } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** Words for a target that a count must not be below, in lower case. */
const LEAST = /không (?:dưới|thấp hơn|ít hơn)|ít nhất|tối thiểu|trở lên|≥/u;

/**
 * `percent.target`: the count in a row of the statistics reaches the target percentage of the row. It may be below the
 * target by `tolerance` percent points; but not with `atLeast` if the row says `không dưới` or the like.
 */
export const target = defineCheck({
  kind: 'percent.target',
  parameters: {
    tolerance: lowerIsStricter('percent'),
    atLeast: optional(fixed<true>()),
  },
  messages: { findings: ['percent.target'], how: ['percent.target'] },
  run({ tolerance: about, atLeast }, view) {
    return view.tables('statistics').flatMap((table) =>
      table.rows.flatMap((row) => {
        const wanted = integerCell(row, 'target_percent');
        if (wanted === null) return [];
        const whole = integerCell(row, 'whole');
        const count = integerCell(row, 'count');
        if (!whole || count === null) return [undecided(table.ref(row.id, whole ? 'count' : 'whole'))];
        const isLeast = atLeast && LEAST.test(`${row.cells.criterion} ${row.cells.note}`.toLowerCase());
        const tolerance = isLeast ? 0 : about;
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
