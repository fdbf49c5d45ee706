import type { RulesInForce } from '@schemes/model/findings/layerSetting';

/** Counts the parameters set by layers below the central one. */
export function countSet({ layers }: RulesInForce): number {
  return layers.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
}
