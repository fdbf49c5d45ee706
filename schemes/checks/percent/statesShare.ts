import { decimalsOf } from './decimalsOf';

/**
 * Whether `stated` percent is right for `count` of `whole`: the difference is at most `tolerance` percent points, or it is
 * the exact percentage, rounded or truncated to the decimals of `stated`. Papers do both.
 */
export function statesShare(stated: number, count: number, whole: number, tolerance: number): boolean {
  const exact = (100 * count) / whole;
  if (Math.abs(stated - exact) <= tolerance + 1e-9) return true;
  const unit = 10 ** decimalsOf(stated);
  const scaled = Math.round(stated * unit);
  // The small addend corrects binary fractions such as 0.285 * 1000, which is slightly below 285.
  const value = exact * unit;
  return scaled === Math.round(value + 1e-9) || scaled === Math.floor(value + 1e-9);
}
