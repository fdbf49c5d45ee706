import { fixed, lowerIsStricter } from '../../clauses/parameter';
import type { SurplusBody } from '../../clauses/vocabulary';
import { greatestBallot } from '../counting/greatestBallot';
import { judgeRow, surplusRows } from '../counting/surplusRow';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `surplus.ballot`: the ballot list, which includes people nominated at the congress, has at most `most` percent more names
 * than seats. In small bodies one more name is always allowed.
 */
export const ballot = defineCheck({
  kind: 'surplus.ballot',
  parameters: {
    bodies: fixed<readonly SurplusBody[]>(),
    most: lowerIsStricter('percent'),
    small: fixed<{ readonly from: number; readonly to: number }>(),
  },
  messages: {
    findings: [
      'surplus.ballot.executive_committee',
      'surplus.ballot.inspection_committee',
      'surplus.ballot.standing_committee',
    ],
    how: ['surplus.ballot'],
  },
  run(check, view) {
    return surplusRows(view, check.bodies).flatMap((row) =>
      judgeRow(row, 'ballot_list', (seats, list) => {
        const extra = list - seats;
        const greatest = greatestBallot(seats, check);
        const params = {
          seats,
          list,
          extra,
          percent: (100 * extra) / seats,
          most: check.most,
          to: seats + greatest,
        };
        const at = row.ref('ballot_list');
        if (extra <= greatest) return [met('surplus.ballot', params, at)];
        return [
          broken({
            code: `surplus.ballot.${row.body}`,
            how: 'surplus.ballot',
            params,
            at,
            also: [row.ref('seats')],
          }),
        ];
      }),
    );
  },
});
