import { integerCell } from '../../model/integerCell';
import type { CheckParameters } from '../../packs/check';
import { rowName } from '../rowName';
import { broken, met, type Ruling, undecided } from '../ruling';
import type { SchemeView } from '../SchemeView';
import { nearestShares } from './nearestShares';
import { statesShare } from './statesShare';

/**
 * `percent.stated`: a stated percentage (B4) is the one its numbers give; where the count is not written, at least
 * one whole number gives it.
 */
export function stated(
  { tolerance }: CheckParameters['percent.stated'],
  view: SchemeView,
): readonly Ruling[] {
  return view.tables('B4').flatMap((table) =>
    table.rows.flatMap((row) => {
      const given = integerCell(row, 'stated_percent');
      if (given === null) return [];
      const whole = integerCell(row, 'whole');
      const count = integerCell(row, 'count');
      const at = table.ref(row.id, 'stated_percent');
      if (!whole) return [undecided(table.ref(row.id, 'whole'))];
      const name = rowName('B4', row);
      if (count === null) {
        const { attainable, ...near } = nearestShares(given, whole, tolerance);
        const params = { name, stated: given, whole, ...near };
        if (attainable) return [met('percent.attainable', params, at)];
        return [broken({ code: 'percent.unattainable', how: 'percent.attainable', params, at })];
      }
      const params = { name, stated: given, count, whole, percent: (100 * count) / whole };
      if (statesShare(given, count, whole, tolerance)) return [met('percent.share', params, at)];
      return [broken({ code: 'percent.wrong', how: 'percent.share', params, at })];
    }),
  );
}
