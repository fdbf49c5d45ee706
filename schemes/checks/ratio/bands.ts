import { isOrdered } from '../../clauses/isOrdered';
import { bandLimits, fixed } from '../../clauses/parameter';
import type { Circle } from '../../clauses/vocabulary';
import { judgeCircle } from '../counting/circleOf';
import { countBands } from '../counting/countBands';
import { electedOf } from '../counting/electedOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

const NAMES = ['young', 'middle', 'older'] as const;

/**
 * `ratio.bands`: each of the three age bands has a candidate. A band without a candidate has the severity of the clause. A
 * band of which possibly nobody is elected has the severity `information`. Circles with fewer than three seats are not
 * judged.
 */
export const bands = defineCheck({
  kind: 'ratio.bands',
  parameters: {
    circle: fixed<Circle>(),
    limits: bandLimits(),
  },
  messages: {
    findings: [
      'ratio.bands.middle.executive_committee',
      'ratio.bands.middle.executive_committee.worst',
      'ratio.bands.middle.standing_committee',
      'ratio.bands.middle.standing_committee.worst',
      'ratio.bands.middle.standing_leadership',
      'ratio.bands.middle.standing_leadership.worst',
      'ratio.bands.older.executive_committee',
      'ratio.bands.older.executive_committee.worst',
      'ratio.bands.older.standing_committee',
      'ratio.bands.older.standing_committee.worst',
      'ratio.bands.older.standing_leadership',
      'ratio.bands.older.standing_leadership.worst',
      'ratio.bands.young.executive_committee',
      'ratio.bands.young.executive_committee.worst',
      'ratio.bands.young.standing_committee',
      'ratio.bands.young.standing_committee.worst',
      'ratio.bands.young.standing_leadership',
      'ratio.bands.young.standing_leadership.worst',
    ],
    how: ['ratio.bands'],
  },
  isCoherent: ({ limits }) => isOrdered(...limits),
  run({ circle, limits }, view) {
    return judgeCircle(view, circle, (circleView) => {
      if (circleView.seats < 3) return [];
      const { counts, blank } = countBands(view, circleView, limits);
      const [young, middle, older] = counts;
      const candidates = circleView.people.length;
      const params = {
        young,
        middle,
        older,
        candidates,
        seats: circleView.seats,
        from: limits[0],
        to: limits[1],
      };
      const at = circleView.ref('birth');
      const empty = NAMES.filter((_, i) => counts[i] === 0);
      if (empty.length > blank.length) {
        return empty.map((band) =>
          broken({ code: `ratio.bands.${band}.${circle}`, how: 'ratio.bands', params, at }),
        );
      }
      if (blank.length > 0) return [undecided(...blank)];
      const uncertain = NAMES.filter(
        (_, i) => electedOf(candidates, circleView.seats, counts[i] ?? 0).worst === 0,
      );
      if (uncertain.length === 0) return [met('ratio.bands', params, at)];
      return uncertain.map((band) =>
        broken({
          code: `ratio.bands.${band}.${circle}.worst`,
          how: 'ratio.bands',
          params,
          at,
          severity: 'information',
        }),
      );
    });
  },
});
