import type { ParameterValue } from './layerSetting';

/**
 * How a parameter bounds: from below (`least`, stricter when higher), from above (`most`, stricter when lower), or
 * not at all (`free`, such as the limit between two bands).
 */
export type Direction = 'least' | 'most' | 'free';

/** How a parameter is written: a count, percent points, a share of the whole, a day, a rank of political theory. */
export type ParameterKind = 'count' | 'percent' | 'share' | 'date' | 'theory';

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
