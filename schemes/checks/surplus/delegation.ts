import type { CheckParameters } from '../../clauses/check';
import type { CellRef } from '../../model/findings/finding';
import { integerCell } from '../../model/tables/integerCell';
import { greatestBallot } from '../counting/greatestBallot';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/** The delegates upward are elected with a vote; how their alternates are, the congress decides. */
const BODY = 'upper_delegates';

/** `delegation.more`: the list for the congress above has more names than there are delegates to elect (`delegation`). */
export function delegationMore(
  _check: CheckParameters['delegation.more'],
  view: SchemeView,
): readonly CheckResult[] {
  return judgeList(view, (seats, names, at) => {
    const params = { seats, names };
    if (names > seats) return met('surplus.more', params, at);
    return broken({ code: `surplus.none.${BODY}`, how: 'surplus.more', params, at });
  });
}

/** `delegation.ballot`: it is at most `most` percent above them; small delegations may have one name more. */
export function delegationBallot(
  check: CheckParameters['delegation.ballot'],
  view: SchemeView,
): readonly CheckResult[] {
  return judgeList(view, (seats, list, at) => {
    const extra = list - seats;
    const greatest = greatestBallot(seats, check);
    const { most } = check;
    const params = { seats, list, extra, percent: (100 * extra) / seats, most, to: seats + greatest };
    if (extra <= greatest) return met('surplus.ballot', params, at);
    return broken({ code: `surplus.ballot.${BODY}`, how: 'surplus.ballot', params, at });
  });
}

/** Silent where the scheme says nothing of a delegation; undecided with one of the two numbers alone. */
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
