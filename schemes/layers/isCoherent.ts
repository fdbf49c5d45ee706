import type { Check } from '../clauses/check';
import type { ParameterValue } from '../model/findings/layerSetting';
import { parametersOf } from './parameters';

/** Lower and upper ends that must leave something between them. */
const ENDS = [
  ['min', 'max'],
  ['low', 'high'],
  ['from', 'to'],
  ['limits.0', 'limits.1'],
] as const;

/** Whether some scheme can keep a check: no lower bound above its upper bound. */
export function isCoherent(check: Check): boolean {
  const values = new Map<string, ParameterValue>();
  for (const { path, value } of parametersOf(check)) if (value !== null) values.set(path, value);
  const fits = (low: ParameterValue | undefined, high: ParameterValue | undefined) =>
    low === undefined || high === undefined || low <= high;
  if (!ENDS.every(([low, high]) => fits(values.get(low), values.get(high)))) return false;
  for (const [path, value] of values) {
    if (path.startsWith('steps.') && !fits(values.get('min'), value)) return false;
    if (
      path.startsWith('ranges.') &&
      path.endsWith('.0') &&
      !fits(value, values.get(path.replace(/0$/, '1')))
    )
      return false;
  }
  return true;
}
