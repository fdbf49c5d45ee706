import { isOrdered } from '../../clauses/isOrdered';
import { higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import { seatsOf } from '../counting/seatsOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `size.blocRanges`: the size of the committee is from `min` to `max`, the sums of the bounds of all blocs. */
export const blocRanges = defineCheck({
  kind: 'size.blocRanges',
  parameters: {
    min: higherIsStricter('count'),
    max: lowerIsStricter('count'),
  },
  messages: { findings: ['size.blocRanges'], how: ['size.blocRanges'] },
  isCoherent: ({ min, max }) => isOrdered(min, max),
  run({ min, max }, view) {
    const seats = seatsOf(view, 'executive_committee');
    if (!seats) return [];
    const at = seats.ref('planned');
    if (seats.counted === null) return [undecided(at)];
    const params = { count: seats.counted, min, max };
    if (seats.counted >= min && seats.counted <= max) return [met('size.blocRanges', params, at)];
    return [broken({ code: 'size.blocRanges', how: 'size.blocRanges', params, at })];
  },
});
