import { isOrdered } from '../../clauses/isOrdered';
import { fixed, higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import type { FactKey } from '../../model/scheme/facts';
import { seatsOf } from '../counting/seatsOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/**
 * `size.cut`: the committee is smaller than the maximum in `fact` by `low` to `high` percent. It gives no result for a
 * committee above the maximum, which another rule judges.
 */
export const cut = defineCheck({
  kind: 'size.cut',
  parameters: {
    fact: fixed<FactKey>(),
    low: higherIsStricter('percent'),
    high: lowerIsStricter('percent'),
  },
  messages: { findings: ['size.cutTooLarge', 'size.cutTooSmall'], how: ['size.cut'] },
  isCoherent: ({ low, high }) => isOrdered(low, high),
  run({ fact, low, high }, view) {
    const seats = seatsOf(view, 'executive_committee');
    if (!seats) return [];
    const at = seats.ref('planned');
    const max = view.numberFact(fact);
    if (seats.counted === null) return [undecided(at)];
    if (!max) return [undecided(view.factRef(fact))];
    if (seats.counted > max) return [];
    const percent = (100 * (max - seats.counted)) / max;
    const params = { count: seats.counted, max, percent, low, high };
    if (percent >= low && percent <= high) return [met('size.cut', params, at)];
    const code = percent < low ? 'size.cutTooSmall' : 'size.cutTooLarge';
    return [broken({ code, how: 'size.cut', params, at, also: [view.factRef(fact)] })];
  },
});
