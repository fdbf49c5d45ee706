import { isOrdered } from '../../clauses/isOrdered';
import { fixed, higherIsStricter, stepsByMerger } from '../../clauses/parameter';
import type { Body } from '../../clauses/vocabulary';
import { seatsOf } from '../counting/seatsOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `size.byMerger`: the size of a body is at least `min` and at most the maximum for the number of units that the organisation
 * was merged from. If that number is missing, only sizes that are right or wrong for every step are judged.
 */
export const byMerger = defineCheck({
  kind: 'size.byMerger',
  parameters: {
    body: fixed<Body>(),
    min: higherIsStricter('count'),
    steps: stepsByMerger(),
  },
  messages: {
    findings: [
      'size.above.executive_committee',
      'size.below.executive_committee',
      'size.exact.executive_committee',
    ],
    how: ['size.byMerger', 'size.exactByMerger', 'size.range'],
  },
  isCoherent: ({ min, steps }) => steps.every(({ max }) => isOrdered(min, max)),
  run({ body, min, steps }, view) {
    const seats = seatsOf(view, body);
    if (!seats) return [];
    const at = seats.ref('planned');
    const count = seats.counted;
    const from = view.numberFact('merged_from');
    if (count === null) return [undecided(at)];
    const ceilings = steps.map((step) => step.max);
    const step = from === null ? undefined : steps.find(({ upTo }) => from <= upTo);
    const max = step?.max ?? Math.max(...ceilings);
    const also = [view.factRef('merged_from')];
    const known = { planned: seats.planned ?? 0, extra: seats.extra, count, min, max };
    const how = from === null ? 'size.range' : min === max ? 'size.exactByMerger' : 'size.byMerger';
    const params = from === null ? known : { ...known, from };
    if (count < min) {
      return [broken({ code: `size.${min === max ? 'exact' : 'below'}.${body}`, how, params, at, also })];
    }
    if (count > max) {
      return [broken({ code: `size.${min === max ? 'exact' : 'above'}.${body}`, how, params, at, also })];
    }
    if (from === null && count > Math.min(...ceilings)) return [undecided(...also)];
    return [met(how, params, at)];
  },
});
