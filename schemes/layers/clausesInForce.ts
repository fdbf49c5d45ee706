import type { Clause } from '../clauses/clause';
import type { Pack } from '../clauses/pack';
import type { LayerSetting } from '../model/findings/layerSetting';
import type { RuleBook } from '../packs/editions';
import { applyLayers } from './applyLayers';
import { COMMON_PACK } from './commonPack';

/**
 * Every clause that a scheme is judged by, with the settings of the layers: first the common clauses, then those of its pack.
 * With `pack` null, only the common ones.
 */
export function clausesInForce(
  book: RuleBook,
  pack: Pack | null,
  layers: readonly LayerSetting[] = [],
): readonly Clause[] {
  return [
    ...applyLayers(book.common, COMMON_PACK, layers),
    ...(pack ? applyLayers(pack.clauses, pack.id, layers) : []),
  ];
}
