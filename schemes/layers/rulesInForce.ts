import type { RulesInForce } from '../model/findings/layerSetting';
import { canonicalJson } from '../model/scheme/canonicalJson';
import type { Snapshot } from '../model/scheme/snapshot';

/** The edition and the layers that a scheme records. */
export function rulesOf({ edition, layers = [] }: Pick<Snapshot, 'edition' | 'layers'>): RulesInForce {
  return { edition, layers };
}

/** The scheme with another edition and other layers, and otherwise unchanged. */
export function underRules(snapshot: Snapshot, { edition, layers }: RulesInForce): Snapshot {
  const { layers: _old, ...rest } = snapshot;
  return { ...rest, edition, ...(layers.length > 0 ? { layers } : {}) };
}

/** Whether two schemes have the same edition and the same settings of layers. */
export function areSameRules(a: RulesInForce, b: RulesInForce): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
