import { CENTRAL } from '../clauses/levels';
import type { Layer } from '../model/findings/layerSetting';
import type { Level } from '../model/scheme/facts';

/** How many levels below the centre an organisation is. */
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

/** The layer whose parameters an organisation of this level sets. */
export function layerOf(level: Level): Layer {
  return CENTRAL.includes(level) ? 'province' : 'organisation';
}

/** Whether an organisation of one level can be below one of another. */
export function isBelow(lower: Level, upper: Level): boolean {
  return DEPTH[lower] > DEPTH[upper];
}
