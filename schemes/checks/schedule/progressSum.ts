import { integerCell } from '../../model/tables/integerCell';
import { rowName } from '../../tableViews/rowName';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** `progress.sum`: of counted work (`schedule`), what is done and what remains add up to all of it. */
export function progressSum(_check: unknown, view: SchemeView): readonly CheckResult[] {
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
}
