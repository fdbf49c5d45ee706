import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { judgeCircle } from './circleOf';
import { countBands } from './countBands';
import { electedOf } from './electedOf';

const NAMES = ['young', 'middle', 'older'] as const;

/**
 * `ratio.bands`: each of the three age bands has someone. A band without any candidate breaks it; a band whose
 * candidates may all fail to be elected is information. Circles of fewer than three seats are not asked.
 */
export function bands(
  { circle, limits }: CheckParameters['ratio.bands'],
  view: SchemeView,
): readonly CheckResult[] {
  return judgeCircle(view, circle, (who) => {
    if (who.seats < 3) return [];
    const { counts, blank } = countBands(view, who, limits);
    const [young, middle, older] = counts;
    const candidates = who.people.length;
    const params = { young, middle, older, candidates, seats: who.seats, from: limits[0], to: limits[1] };
    const at = who.at('birth');
    const empty = NAMES.filter((_, i) => counts[i] === 0);
    if (empty.length > blank.length) {
      return empty.map((band) =>
        broken({ code: `ratio.bands.${band}.${circle}`, how: 'ratio.bands', params, at }),
      );
    }
    if (blank.length > 0) return [undecided(...blank)];
    const shaky = NAMES.filter((_, i) => electedOf(candidates, who.seats, counts[i] ?? 0).worst === 0);
    if (shaky.length === 0) return [met('ratio.bands', params, at)];
    return shaky.map((band) =>
      broken({
        code: `ratio.bands.${band}.${circle}.worst`,
        how: 'ratio.bands',
        params,
        at,
        severity: 'information',
      }),
    );
  });
}
