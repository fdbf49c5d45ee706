import type { LayerSetting } from '../model/layerSetting';
import type { Clause } from '../packs/clause';
import type { RuleBook } from '../packs/editions';
import type { Pack } from '../packs/pack';
import { applyLayers } from './applyLayers';
import { COMMON_PACK } from './commonPack';

/** Every clause a scheme is judged by: what all packs have, then its pack, as the layers make them. */
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
