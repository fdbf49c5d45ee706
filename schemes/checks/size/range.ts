import { isOrdered } from '../../clauses/isOrdered';
import { addable, fixed, higherIsStricter, lowerIsStricter } from '../../clauses/parameter';
import type { Body } from '../../clauses/vocabulary';
import type { MessageParams } from '../../model/findings/finding';
import { seatsOf } from '../counting/seatsOf';
import { broken, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';

/** `size.range`: the size of a body is from `min` to `max`, both included. The size is `counted` of `seatsOf`. */
export const range = defineCheck({
  kind: 'size.range',
  parameters: {
    body: fixed<Body>(),
    min: addable(higherIsStricter('count')),
    max: addable(lowerIsStricter('count')),
  },
  messages: {
    findings: [
      'size.above.deputy_secretary',
      'size.above.executive_committee',
      'size.above.inspection_committee',
      'size.above.secretary',
      'size.above.standing_committee',
      'size.below.deputy_secretary',
      'size.below.executive_committee',
      'size.below.inspection_committee',
      'size.below.secretary',
      'size.below.standing_committee',
      'size.exact.deputy_secretary',
      'size.exact.inspection_committee',
      'size.exact.secretary',
      'size.exact.standing_committee',
    ],
    how: [
      'size.exact',
      'size.exactRotation',
      'size.max',
      'size.maxRotation',
      'size.min',
      'size.minRotation',
      'size.range',
      'size.rangeRotation',
    ],
  },
  isCoherent: ({ min, max }) => isOrdered(min, max),
  run({ body, min, max }, view) {
    const seats = seatsOf(view, body);
    if (!seats) return [];
    const at = seats.ref('planned');
    if (seats.counted === null) return [undecided(at)];
    const params = {
      planned: seats.planned ?? 0,
      extra: seats.extra,
      count: seats.counted,
      ...bounds(min, max),
    };
    const how = `size.${kindOf(min, max)}${seats.extra > 0 ? 'Rotation' : ''}`;
    if (min !== undefined && seats.counted < min) {
      return [broken({ code: `${min === max ? 'size.exact' : 'size.below'}.${body}`, how, params, at })];
    }
    if (max !== undefined && seats.counted > max) {
      return [broken({ code: `${min === max ? 'size.exact' : 'size.above'}.${body}`, how, params, at })];
    }
    return [met(how, params, at)];
  },
});

function bounds(min: number | undefined, max: number | undefined): MessageParams {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function kindOf(min: number | undefined, max: number | undefined): 'exact' | 'max' | 'min' | 'range' {
  if (min === max) return 'exact';
  if (min === undefined) return 'max';
  return max === undefined ? 'min' : 'range';
}
