import { isOrdered } from '../../clauses/isOrdered';
import { fixed, higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import type { SurplusBody } from '../../clauses/vocabulary';
import { preparedNames } from '../counting/preparedNames';
import { judgeRow, surplusRows } from '../counting/surplusRow';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `surplus.prepared`: the introduced names are more than the seats by `low` to `high` percent. If no whole number is in
 * that band, one or two more are allowed (`allowedExtras`). Small bodies, and lists without more names than seats, give no
 * result, because other rules judge them.
 */
export const prepared = defineCheck({
  kind: 'surplus.prepared',
  parameters: {
    bodies: fixed<readonly SurplusBody[]>(),
    low: higherIsStricter('percent'),
    high: lowerIsStricter('percent'),
    most: lowerIsStricter('percent'),
    small: fixed<{ readonly from: number; readonly to: number }>(),
  },
  messages: {
    findings: [
      'surplus.above.executive_committee',
      'surplus.above.inspection_committee',
      'surplus.above.standing_committee',
      'surplus.below.executive_committee',
      'surplus.below.inspection_committee',
      'surplus.below.standing_committee',
    ],
    how: ['surplus.band', 'surplus.noWholeNumber'],
  },
  isCoherent: ({ low, high }) => isOrdered(low, high),
  run(check, view) {
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
  },
});
