import { CENTRAL } from '../clauses/levels';
import type { Layer } from '../model/findings/layerSetting';
import type { Level } from '../model/scheme/facts';

/** The number of levels from the centre down to each level. */
const DEPTH: Readonly<Record<Level, number>> = {
  tinh: 1,
  tinh_dt: 1,
  tinh_hn2: 1,
  tinh_hn3: 1,
  tw4: 1,
  huyen: 2,
  ctt: 2,
  xa_moi: 2,
  xa_cu: 3,
  co_so: 3,
  dbbp: 4,
  chi_bo: 5,
};

/** The layer to which the settings of an organisation of this level belong. */
export function layerOf(level: Level): Layer {
  return CENTRAL.includes(level) ? 'province' : 'organisation';
}

/** Whether an organisation of level `lower` can be below one of level `upper`. */
export function isBelow(lower: Level, upper: Level): boolean {
  return DEPTH[lower] > DEPTH[upper];
}
