import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { judgeRow, surplusRows } from './surplusRow';

/** `surplus.more`: a list has more names than there are seats. The ballot list is judged once it is known. */
export function more(check: CheckParameters['surplus.more'], view: SchemeView): readonly CheckResult[] {
  return surplusRows(view, check.bodies).flatMap((row) => {
    const lists =
      row.ballotList === null ? (['introduced'] as const) : (['introduced', 'ballot_list'] as const);
    return lists.flatMap((list) =>
      judgeRow(row, list, (seats, names) => {
        const params = { seats, names };
        const at = row.ref(list);
        if (names > seats) return [met('surplus.more', params, at)];
        return [
          broken({
            code: `surplus.none.${row.body}`,
            how: 'surplus.more',
            params,
            at,
            also: [row.ref('seats')],
          }),
        ];
      }),
    );
  });
}
