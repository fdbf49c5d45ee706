import { integerCell } from '../../model/integerCell';
import { broken, type Ruling } from '../ruling';
import type { SchemeView } from '../SchemeView';

/** `impossible.votes`: at the committee's own steps nobody has more votes than the committee has members now. */
export function votes(_check: unknown, view: SchemeView): readonly Ruling[] {
  const table = view.table('B1');
  const row = table?.row('executive_committee');
  const current = row ? integerCell(row, 'current') : null;
  if (!table || current === null) return [];
  const also = [table.ref('executive_committee', 'current')];
  return view.judgeEach((person) =>
    (['votes_3', 'votes_5'] as const).flatMap((column) => {
      const count = integerCell(person.row, column);
      if (count === null || count <= current) return [];
      const params = { name: person.name, step: Number(column.slice(-1)), count, current };
      const at = person.ref(column);
      return [broken({ code: 'impossible.votes', how: 'impossible.votes', params, at, also })];
    }),
  );
}
