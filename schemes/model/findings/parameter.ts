import type { ParameterValue } from './layerSetting';

/** Which way a parameter is made stricter: upwards, downwards, or neither (a limit between two bands). */
export type Direction = 'least' | 'most' | 'free';

/** How a parameter is written: a count, percent points, a share of the whole, a day, a rank of political theory. */
export type ParameterKind = 'count' | 'percent' | 'share' | 'date' | 'theory';

/** One number of a check that a layer may set. `path` leads to it: `max`, `steps.0.max`, `ranges.party.1`. */
export interface Parameter {
  readonly path: string;
  readonly direction: Direction;
  readonly kind: ParameterKind;
  /** Null: the check has no such bound yet. */
  readonly value: ParameterValue | null;
  /** Of a step of a table: up to what it reaches. */
  readonly upTo?: number;
}
