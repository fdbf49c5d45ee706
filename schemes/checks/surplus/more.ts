import { fixed } from '../../clauses/parameter';
import type { SurplusBody } from '../../clauses/vocabulary';
import { judgeRow, surplusRows } from '../counting/surplusRow';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `surplus.more`: the introduced names, and the ballot list if it is known, are more than the seats. */
export const more = defineCheck({
  kind: 'surplus.more',
  parameters: {
    bodies: fixed<readonly SurplusBody[]>(),
  },
  messages: {
    findings: [
      'surplus.none.executive_committee',
      'surplus.none.inspection_committee',
      'surplus.none.standing_committee',
    ],
    how: ['surplus.more'],
  },
  run(check, view) {
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
  },
});
