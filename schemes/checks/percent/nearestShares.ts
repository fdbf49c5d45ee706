import { statesShare } from './statesShare';

/** The whole counts next to a stated percentage, with their exact percentages. */
export interface NearestShares {
  /** Whether the stated percentage is right for one of the two counts. */
  readonly attainable: boolean;
  readonly low: number;
  readonly lowPercent: number;
  readonly high: number;
  readonly highPercent: number;
}

/** Finds the counts out of `whole` next to `stated` percent. A count is never greater than `whole`. */
export function nearestShares(stated: number, whole: number, tolerance: number): NearestShares {
  const low = Math.min(whole, Math.floor((stated * whole) / 100));
  const high = Math.min(whole, low + 1);
  return {
    attainable: [low, high].some((count) => statesShare(stated, count, whole, tolerance)),
    low,
    lowPercent: (100 * low) / whole,
    high,
    highPercent: (100 * high) / whole,
  };
}
