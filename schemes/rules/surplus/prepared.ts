import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { preparedNames } from './preparedNames';
import { judgeRow, surplusRows } from './surplusRow';

/**
 * `surplus.prepared`: names introduced exceed the seats by low..high percent. Where no whole number lies in the
 * band, one or two more are allowed. Bodies small enough for a rule of their own, and lists that do not exceed
 * the seats at all, are left to the rules made for them.
 */
export function prepared(
  check: CheckParameters['surplus.prepared'],
  view: SchemeView,
): readonly CheckResult[] {
  return surplusRows(view, check.bodies).flatMap((row) =>
    judgeRow(row, 'introduced', (seats, introduced) => {
      const extra = introduced - seats;
      const allowed = preparedNames(check, seats);
      if (!allowed || extra <= 0) return [];
      const { inBand, from, to } = allowed;
      const params = {
        seats,
        introduced,
        extra,
        percent: (100 * extra) / seats,
        low: check.low,
        high: check.high,
        from,
        to,
      };
      const how = inBand ? 'surplus.band' : 'surplus.noWholeNumber';
      const at = row.ref('introduced');
      if (introduced >= from && introduced <= to) return [met(how, params, at)];
      const code = `surplus.${introduced < from ? 'below' : 'above'}.${row.body}`;
      return [broken({ code, how, params, at, also: [row.ref('seats')] })];
    }),
  );
}
