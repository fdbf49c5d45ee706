import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { judgeCircle } from './circleOf';
import { countBands } from './countBands';
import { electedOf } from './electedOf';
import { midBandSeats } from './midBandSeats';
import { rangeFit } from './rangeFit';

/**
 * `ratio.midBand`: the middle age band makes up about `low` to `high` percent of the seats; `tolerance` is what
 * "about" leaves on either side. Best and worst case as in the other ratios.
 */
export function midBand(check: CheckParameters['ratio.midBand'], view: SchemeView): readonly CheckResult[] {
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
    const at = circle.at('birth');
    const code = `ratio.midBand.${check.circle}`;
    const fit = rangeFit(elected, least, most);
    if (fit === 'outside') return [broken({ code, how: 'ratio.midBand', params, at })];
    if (fit === 'inside') return [met('ratio.midBand', params, at)];
    return [broken({ code: `${code}.worst`, how: 'ratio.midBand', params, at, severity: 'information' })];
  });
}
