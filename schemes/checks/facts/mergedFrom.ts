import { isOrdered } from '../../clauses/isOrdered';
import { higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import { broken, met } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `facts.mergedFrom`: the number of units that the organisation was merged from is from `min` to `max`. */
export const mergedFrom = defineCheck({
  kind: 'facts.mergedFrom',
  parameters: {
    min: higherIsStricter('count'),
    max: lowerIsStricter('count'),
  },
  messages: { findings: ['facts.mergedFrom'], how: ['facts.mergedFrom'] },
  isCoherent: ({ min, max }) => isOrdered(min, max),
  run({ min, max }, view) {
    const at = view.factRef('merged_from');
    const count = view.numberFact('merged_from');
    if (count === null) return [];
    const params = { count, min, max };
    if (count >= min && count <= max) return [met('facts.mergedFrom', params, at)];
    return [
      broken({
        code: 'facts.mergedFrom',
        how: 'facts.mergedFrom',
        params,
        at,
        also: [view.factRef('level')],
      }),
    ];
  },
});
