import { fixed } from '../../clauses/parameter';
import type { SurplusBody } from '../../clauses/vocabulary';
import { integerCell } from '../../model/tables/integerCell';
import { votesNeeded } from '../counting/passing';
import { surplusRows } from '../counting/surplusRow';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `surplus.elected`: the fewest votes of an elected person are more than half of the number summoned (not of those present),
 * and the number of people elected is at most the number of seats.
 */
export const elected = defineCheck({
  kind: 'surplus.elected',
  parameters: {
    bodies: fixed<readonly SurplusBody[]>(),
  },
  messages: {
    findings: [
      'elected.above.executive_committee',
      'elected.above.inspection_committee',
      'elected.above.standing_committee',
      'elected.majority.executive_committee',
      'elected.majority.inspection_committee',
      'elected.majority.standing_committee',
    ],
    how: ['elected.majority', 'elected.seats'],
  },
  run(check, view) {
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
  },
});
