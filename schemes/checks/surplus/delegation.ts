import { fixed, lowerIsStricter } from '../../clauses/parameter';
import type { CellRef } from '../../model/findings/finding';
import { integerCell } from '../../model/tables/integerCell';
import { greatestBallot } from '../counting/greatestBallot';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import type { SchemeView } from '../view/SchemeView';

/** The only list that is judged. The congress decides how alternates are elected. */
const BODY = 'upper_delegates';

/** `delegation.more`: the list for the congress above has more names than there are delegates to elect. */
export const delegationMore = defineCheck({
  kind: 'delegation.more',
  parameters: {},
  messages: { findings: ['surplus.none.upper_delegates'], how: ['surplus.more'] },
  run(_parameters, view) {
    return judgeList(view, (seats, names, at) => {
      const params = { seats, names };
      if (names > seats) return met('surplus.more', params, at);
      return broken({ code: `surplus.none.${BODY}`, how: 'surplus.more', params, at });
    });
  },
});

/**
 * `delegation.ballot`: the list for the congress above has at most `most` percent more names than delegates to elect. In small
 * delegations one more name is always allowed.
 */
export const delegationBallot = defineCheck({
  kind: 'delegation.ballot',
  parameters: {
    most: lowerIsStricter('percent'),
    small: fixed<{ readonly from: number; readonly to: number }>(),
  },
  messages: { findings: ['surplus.ballot.upper_delegates'], how: ['surplus.ballot'] },
  run(check, view) {
    return judgeList(view, (seats, list, at) => {
      const extra = list - seats;
      const greatest = greatestBallot(seats, check);
      const { most } = check;
      const params = { seats, list, extra, percent: (100 * extra) / seats, most, to: seats + greatest };
      if (extra <= greatest) return met('surplus.ballot', params, at);
      return broken({ code: `surplus.ballot.${BODY}`, how: 'surplus.ballot', params, at });
    });
  },
});

/**
 * Judges the list by the delegates to elect and the number of names. If both are missing, there is no result; if one of
 * them is, the result is undecided.
 */
function judgeList(
  view: SchemeView,
  judge: (seats: number, names: number, at: CellRef) => CheckResult,
): readonly CheckResult[] {
  const table = view.table('delegation');
  const row = table?.row(BODY);
  if (!table || !row) return [];
  const seats = integerCell(row, 'seats');
  const names = table.parts(BODY).filter(({ cells }) => typeof cells.full_name === 'string').length;
  if (!seats) return names > 0 ? [undecided(table.ref(BODY, 'seats'))] : [];
  if (names === 0) return [undecided(table.ref(BODY, 'full_name'))];
  return [judge(seats, names, table.ref(BODY, 'seats'))];
}
