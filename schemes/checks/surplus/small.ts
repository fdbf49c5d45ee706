import { fixed, lowerIsStricter } from '../../clauses/parameter';
import type { SurplusBody } from '../../clauses/vocabulary';
import { judgeRow, surplusRows } from '../counting/surplusRow';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `surplus.small`: for a body of `from` to `to` seats, at most `most` names more than seats are introduced. */
export const small = defineCheck({
  kind: 'surplus.small',
  parameters: {
    bodies: fixed<readonly SurplusBody[]>(),
    from: fixed<number>(),
    to: fixed<number>(),
    most: lowerIsStricter('count'),
  },
  messages: {
    findings: [
      'surplus.small.executive_committee',
      'surplus.small.inspection_committee',
      'surplus.small.standing_committee',
    ],
    how: ['surplus.small'],
  },
  run(check, view) {
    return surplusRows(view, check.bodies).flatMap((row) =>
      judgeRow(row, 'introduced', (seats, introduced) => {
        if (seats < check.from || seats > check.to) return [];
        const params = {
          seats,
          introduced,
          extra: introduced - seats,
          most: check.most,
          to: seats + check.most,
        };
        const at = row.ref('introduced');
        if (introduced - seats <= check.most) return [met('surplus.small', params, at)];
        return [
          broken({
            code: `surplus.small.${row.body}`,
            how: 'surplus.small',
            params,
            at,
            also: [row.ref('seats')],
          }),
        ];
      }),
    );
  },
});
