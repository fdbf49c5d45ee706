import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `progress.sum`: the numbers done and remaining of a task add up to its whole, and neither is greater than it. */
export const progressSum = defineCheck({
  kind: 'progress.sum',
  parameters: {},
  messages: { findings: ['progress.above', 'progress.sum'], how: ['progress.above', 'progress.sum'] },
  run(_parameters, view) {
    return view.tables('schedule').flatMap((table) =>
      table.tops.flatMap((row) => {
        const [whole, done, remaining] = ['whole', 'done', 'remaining'].map((key) => integerCell(row, key));
        if (done === null && remaining === null) return [];
        if (whole === null || whole === undefined) return [undecided(table.ref(row.id, 'whole'))];
        const name = rowName('schedule', row);
        const above = (['done', 'remaining'] as const).find((key) => (integerCell(row, key) ?? 0) > whole);
        if (above) {
          const params = { name, count: integerCell(row, above) ?? 0, whole };
          const at = table.ref(row.id, above);
          return [broken({ code: 'progress.above', how: 'progress.above', params, at })];
        }
        if (done === null || done === undefined) return [undecided(table.ref(row.id, 'done'))];
        if (remaining === null || remaining === undefined) return [];
        const sum = done + remaining;
        const params = { name, done, remaining, sum, whole };
        const at = table.ref(row.id, 'remaining');
        if (sum === whole) return [met('progress.sum', params, at)];
        return [broken({ code: 'progress.sum', how: 'progress.sum', params, at })];
      }),
    );
  },
});
