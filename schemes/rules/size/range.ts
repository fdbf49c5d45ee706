import type { MessageParams } from '../../model/finding';
import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met, undecided } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { seatsOf } from './seats';

/** `size.range`: seats of a body between `min` and `max`, both included. */
export function range({ body, min, max }: CheckParameters['size.range'], view: SchemeView): CheckResult[] {
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
}

function bounds(min: number | undefined, max: number | undefined): MessageParams {
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}

function kindOf(min: number | undefined, max: number | undefined): 'exact' | 'max' | 'min' | 'range' {
  if (min === max) return 'exact';
  if (min === undefined) return 'max';
  return max === undefined ? 'min' : 'range';
}
