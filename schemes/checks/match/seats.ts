import { integerCell } from '../../model/tables/integerCell';
import { SURPLUS_BODIES } from '../../model/tables/surplus';
import { seatsOf } from '../counting/seatsOf';
import { surplusRows } from '../counting/surplusRow';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `match.seats`: seats to be elected (`surplus`) are the planned ones (`seats`) less those left open; rotation seats may be
 * taken off too, for those are filled by appointment.
 */
export function seats(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return surplusRows(view, SURPLUS_BODIES).flatMap((row) => {
    const sizes = seatsOf(view, row.body);
    if (!sizes) return [];
    const extraRow = view.table('seats')?.row(row.body);
    const extra = (extraRow && integerCell(extraRow, 'rotation_extra')) ?? 0;
    const at = row.ref('seats');
    const needs = [
      ...(sizes.planned === null ? [sizes.ref('planned')] : []),
      ...(row.seats === null ? [at] : []),
    ];
    if (sizes.filled === null || row.seats === null) return [undecided(...needs)];
    const params = {
      seats: row.seats,
      planned: sizes.planned ?? 0,
      vacant: sizes.vacant,
      extra,
      expected: sizes.filled,
    };
    const how = extra > 0 ? 'match.seatsRotation' : 'match.seats';
    if (row.seats === sizes.filled || row.seats === sizes.filled - extra) return [met(how, params, at)];
    const also = [sizes.ref('planned'), sizes.ref('left_vacant')];
    return [broken({ code: `match.seats.${row.body}`, how, params, at, also })];
  });
}
