import type { CheckParameters } from '../../clauses/check';
import { integerCell } from '../../model/tables/integerCell';
import { votesNeeded } from '../counting/passing';
import { surplusRows } from '../counting/surplusRow';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';

/**
 * `surplus.elected`: who is elected (`surplus`) has more than half of the votes of those summoned, not of those present: the
 * fewest votes of them tell. No more are elected than there are seats.
 */
export function elected(check: CheckParameters['surplus.elected'], view: SchemeView): readonly CheckResult[] {
  const table = view.table('surplus');
  return surplusRows(view, check.bodies).flatMap(({ body, seats, ref }): readonly CheckResult[] => {
    const row = table?.row(body);
    const read = (key: string) => (row ? integerCell(row, key) : null);
    const [summoned, count, fewest] = [read('summoned'), read('elected'), read('fewest_votes')];
    const at = ref('elected');
    const tooMany =
      count !== null && seats !== null && count > seats
        ? [
            broken({
              code: `elected.above.${body}`,
              how: 'elected.seats',
              params: { count, seats },
              at,
              also: [ref('seats')],
            }),
          ]
        : [];
    if (fewest === null) return tooMany;
    if (summoned === null) return [...tooMany, undecided(ref('summoned'))];
    const params = { fewest, summoned, need: votesNeeded(summoned) };
    const place = ref('fewest_votes');
    if (fewest >= params.need) return [...tooMany, met('elected.majority', params, place)];
    return [
      ...tooMany,
      broken({
        code: `elected.majority.${body}`,
        how: 'elected.majority',
        params,
        at: place,
        also: [ref('summoned')],
      }),
    ];
  });
}
