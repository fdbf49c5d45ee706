import { isOrdered } from '../../clauses/isOrdered';
import { bandLimits, fixed, higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import type { Circle } from '../../clauses/vocabulary';
import { judgeCircle } from '../counting/circleOf';
import { countBands } from '../counting/countBands';
import { electedOf } from '../counting/electedOf';
import { midBandSeats } from '../counting/midBandSeats';
import { rangeFit } from '../counting/rangeFit';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `ratio.midBand`: the middle age band has from `low` to `high` percent of the seats, with a tolerance of `tolerance` percent
 * points on either side. A result that depends on who is elected has the severity `information`.
 */
export const midBand = defineCheck({
  kind: 'ratio.midBand',
  parameters: {
    circle: fixed<Circle>(),
    limits: bandLimits(),
    low: higherIsStricter('percent'),
    high: lowerIsStricter('percent'),
    tolerance: lowerIsStricter('percent'),
  },
  messages: {
    findings: [
      'ratio.midBand.executive_committee',
      'ratio.midBand.executive_committee.worst',
      'ratio.midBand.standing_committee',
      'ratio.midBand.standing_committee.worst',
    ],
    how: ['ratio.midBand'],
  },
  isCoherent: ({ limits, low, high }) => isOrdered(...limits) && isOrdered(low, high),
  run(check, view) {
    return judgeCircle(view, check.circle, (circle) => {
      const { counts, blank } = countBands(view, circle, check.limits);
      if (blank.length > 0) return [undecided(...blank)];
      const { least, most } = midBandSeats(check, circle.seats);
      const elected = electedOf(circle.people.length, circle.seats, counts[1]);
      const params = {
        count: counts[1],
        candidates: circle.people.length,
        seats: circle.seats,
        fewest: elected.worst,
        greatest: elected.best,
        least,
        most,
        low: check.low,
        high: check.high,
        from: check.limits[0],
        to: check.limits[1],
      };
      const at = circle.ref('birth');
      const code = `ratio.midBand.${check.circle}`;
      const fit = rangeFit(elected, least, most);
      if (fit === 'outside') return [broken({ code, how: 'ratio.midBand', params, at })];
      if (fit === 'inside') return [met('ratio.midBand', params, at)];
      return [broken({ code: `${code}.worst`, how: 'ratio.midBand', params, at, severity: 'information' })];
    });
  },
});
