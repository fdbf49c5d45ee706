import type { CheckParameters } from '../../packs/check';
import { broken, type CheckResult, met } from '../CheckResult';
import type { SchemeView } from '../SchemeView';

/** `facts.mergedFrom`: the number of units the organisation was formed from fits its level. */
export function mergedFrom(
  { min, max }: CheckParameters['facts.mergedFrom'],
  view: SchemeView,
): CheckResult[] {
  const at = view.factRef('merged_from');
  const count = view.numberFact('merged_from');
  if (count === null) return [];
  const params = { count, min, max };
  if (count >= min && count <= max) return [met('facts.mergedFrom', params, at)];
  return [
    broken({ code: 'facts.mergedFrom', how: 'facts.mergedFrom', params, at, also: [view.factRef('level')] }),
  ];
}
