import { integerCell } from '../../model/integerCell';
import { broken, met, type Ruling } from '../ruling';
import type { SchemeView } from '../SchemeView';
import { seatsOf } from '../size/seats';

/**
 * `person.votesMajority`: at the committee's own steps (3 and 5) each name has more than half of those summoned,
 * which are the members now on the committee.
 */
export function votesMajority(_check: unknown, view: SchemeView): readonly Ruling[] {
  const row = view.table('B1')?.row('executive_committee');
  const summoned = row ? integerCell(row, 'current') : null;
  if (!summoned) return [];
  const also = seatsOf(view, 'executive_committee')?.ref('current');
  const need = Math.floor(summoned / 2) + 1;
  return view.judgeEach((person) =>
    (['votes_3', 'votes_5'] as const).flatMap((column) => {
      const votes = integerCell(person.row, column);
      if (votes === null) return [];
      const at = person.ref(column);
      const params = { name: person.name, step: Number(column.slice(-1)), votes, summoned, need };
      if (votes >= need) return [met('person.votesMajority', params, at)];
      return [
        broken({
          code: 'person.votesMajority',
          how: 'person.votesMajority',
          params,
          at,
          also: also ? [also] : [],
        }),
      ];
    }),
  );
}
