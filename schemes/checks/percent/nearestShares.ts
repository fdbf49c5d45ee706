import { statesShare } from './statesShare';

/** The counts on both sides of a stated percentage, and whether one of them gives it. */
export interface NearestShares {
  readonly attainable: boolean;
  readonly low: number;
  readonly lowPercent: number;
  readonly high: number;
  readonly highPercent: number;
}

/** Finds whether any whole number out of `whole` can be written as `stated` percent. */
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
