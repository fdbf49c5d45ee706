import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { judgeRow, surplusRows } from './surplusRow';

/** `surplus.small`: bodies of `from` to `to` seats have at most `most` names above the seats. */
export function small(check: CheckParameters['surplus.small'], view: SchemeView): readonly CheckResult[] {
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
}
