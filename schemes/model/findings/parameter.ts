import type { ParameterValue } from './layerSetting';

/**
 * How a parameter bounds: from below (`least`, stricter when higher), from above (`most`, stricter when lower), or
 * not at all (`free`, such as the limit between two bands).
 */
export type Direction = 'least' | 'most' | 'free';

/** Unit of a parameter, which says how it is written: `percent` is percent points, `share` a part of the whole. */
export type ParameterKind = 'count' | 'percent' | 'months' | 'years' | 'share' | 'date' | 'theory';

/** One value of a check that a layer may set. `path` leads to it: `max`, `steps.0.max`, `ranges.party.1`. */
export interface Parameter {
  readonly path: string;
  readonly direction: Direction;
  readonly kind: ParameterKind;
  /** Null: the check has no such bound yet. */
  readonly value: ParameterValue | null;
  /** For a value from a table of steps: the upper end of its step. */
  readonly upTo?: number;
}
