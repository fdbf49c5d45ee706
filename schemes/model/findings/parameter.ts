import type { ParameterValue } from './layerSetting';

/**
 * How a parameter bounds a number: from below (`least`, stricter when higher), from above (`most`, stricter when lower), or
 * not at all (`free`, such as the limit between two bands).
 */
export type Direction = 'least' | 'most' | 'free';

/** Unit of a parameter, which determines how it is shown. `percent` is in percent (13.3); `share` is a fraction `[n, d]`. */
export type ParameterKind = 'count' | 'percent' | 'months' | 'years' | 'share' | 'date' | 'theory';

/** One value of a check that a layer may set. `path` leads to it: `max`, `steps.0.max`, `ranges.party.1`. */
export interface Parameter {
  readonly path: string;
  readonly direction: Direction;
  readonly kind: ParameterKind;
  /** Null if the clause sets no such bound. */
  readonly value: ParameterValue | null;
  /** The upper end of its step, for a value from a table of steps. */
  readonly upTo?: number;
}
