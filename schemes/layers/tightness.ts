import type { Severity } from '../model/findings/finding';
import type { Layer, ParameterValue } from '../model/findings/layerSetting';
import type { Parameter } from '../model/findings/parameter';
import { POLITICAL_THEORY } from '../model/tables/roster';

/** How a new value compares with that of the layer above. `other`: it differs and is neither stricter nor looser. */
export type Tightness = 'same' | 'tighter' | 'looser' | 'other';

/**
 * Compares a new value of a parameter with its value in the layer above. A new bound is tighter than none. Throws if the
 * two values are of different kinds.
 */
export function tightness({ direction, value: above }: Parameter, value: ParameterValue): Tightness {
  if (above === null) return direction === 'free' ? 'other' : 'tighter';
  const order = compare(value, above);
  if (order === 0) return 'same';
  if (direction === 'free') return 'other';
  return order > 0 === (direction === 'least') ? 'tighter' : 'looser';
}

function compare(a: ParameterValue, b: ParameterValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'string' && typeof b === 'string')
    return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
  if (typeof a === 'object' && typeof b === 'object') return a[0] * b[1] - b[0] * a[1];
  throw new TypeError('Two values of one parameter are of different kinds');
}

function rank(code: string): number {
  return (POLITICAL_THEORY as readonly string[]).indexOf(code);
}

/**
 * Whether a layer may set a value with this change. Every layer may make a rule stricter. Only a province may make other
 * changes, and only to rules that are not mandatory (decision 0010).
 */
export function mayChange(severity: Severity, layer: Layer, change: Tightness): boolean {
  if (change === 'tighter' || change === 'same') return true;
  return severity !== 'mandatory' && layer === 'province';
}
