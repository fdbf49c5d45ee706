import { integerCell } from '../../model/tables/integerCell';
import { SURPLUS_BODIES } from '../../model/tables/surplus';
import { seatsOf } from '../counting/seatsOf';
import { surplusRows } from '../counting/surplusRow';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `match.seats`: the number of seats to be elected in `surplus` equals the number of planned seats in `seats`, without
 * vacant ones. The number without the seats added for rotation is also right, because these seats may be filled by
 * appointment.
 */
export const seats = defineCheck({
  kind: 'match.seats',
  parameters: {},
  messages: {
    findings: [
      'match.seats.executive_committee',
      'match.seats.inspection_committee',
      'match.seats.standing_committee',
    ],
    how: ['match.seats', 'match.seatsRotation'],
  },
  run(_parameters, view) {
    return surplusRows(view, SURPLUS_BODIES).flatMap((row) => {
      const bodySeats = seatsOf(view, row.body);
      if (!bodySeats) return [];
      const seatsRow = view.table('seats')?.row(row.body);
      const rotation = (seatsRow && integerCell(seatsRow, 'rotation_extra')) ?? 0;
      const at = row.ref('seats');
      const needs = [
        ...(bodySeats.planned === null ? [bodySeats.ref('planned')] : []),
        ...(row.seats === null ? [at] : []),
      ];
      if (bodySeats.filled === null || row.seats === null) return [undecided(...needs)];
      const params = {
        seats: row.seats,
        planned: bodySeats.planned ?? 0,
        vacant: bodySeats.vacant,
        extra: rotation,
        expected: bodySeats.filled,
      };
      const how = rotation > 0 ? 'match.seatsRotation' : 'match.seats';
      if (row.seats === bodySeats.filled || row.seats === bodySeats.filled - rotation)
        return [met(how, params, at)];
      const also = [bodySeats.ref('planned'), bodySeats.ref('left_vacant')];
      return [broken({ code: `match.seats.${row.body}`, how, params, at, also })];
    });
  },
});
