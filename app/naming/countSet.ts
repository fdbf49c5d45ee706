import type { RulesInForce } from '@schemes/model/findings/layerSetting';

/** How many numbers layers below the centre set. */
export function countSet({ layers }: RulesInForce): number {
  return layers.reduce((sum, { values }) => sum + Object.keys(values).length, 0);
}
