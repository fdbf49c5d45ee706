import type { ParameterValue } from './layerSetting';

/** Which way a parameter is made stricter: upwards, downwards, or neither (a limit between two bands). */
export type Direction = 'least' | 'most' | 'free';

/** Unit of a parameter, which says how it is written: `percent` is percent points, `share` a part of the whole. */
export type ParameterKind = 'count' | 'percent' | 'months' | 'years' | 'share' | 'date' | 'theory';

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
