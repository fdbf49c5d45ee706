import type { RulesInForce } from '../model/findings/layerSetting';
import { canonicalJson } from '../model/scheme/canonicalJson';
import type { Snapshot } from '../model/scheme/snapshot';

/** What a scheme records that it is judged by. */
export function rulesOf({ edition, layers = [] }: Pick<Snapshot, 'edition' | 'layers'>): RulesInForce {
  return { edition, layers };
}

/** The scheme as it would be judged by other rules: nothing else of it changes. */
export function underRules(snapshot: Snapshot, { edition, layers }: RulesInForce): Snapshot {
  const { layers: _old, ...rest } = snapshot;
  return { ...rest, edition, ...(layers.length > 0 ? { layers } : {}) };
}

/** Whether two schemes are judged by the same edition and the same parameters. */
export function areSameRules(a: RulesInForce, b: RulesInForce): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
