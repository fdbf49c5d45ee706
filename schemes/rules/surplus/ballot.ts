import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { greatestBallot } from './greatestBallot';
import { judgeRow, surplusRows } from './surplusRow';

/**
 * `surplus.ballot`: the whole ballot list, self- and floor-nominees included, is at most `most` percent above the
 * seats. Small bodies may have one name more even where that is a larger share.
 */
export function ballot(check: CheckParameters['surplus.ballot'], view: SchemeView): readonly CheckResult[] {
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
}
