import { decimalsOf } from './decimalsOf';

/**
 * Whether `stated` percent can stand for `count` of `whole`: equal within `tolerance` percent points, or rounded or
 * cut off at the decimals written. Papers do both.
 */
export function statesShare(stated: number, count: number, whole: number, tolerance: number): boolean {
  const exact = (100 * count) / whole;
  if (Math.abs(stated - exact) <= tolerance + 1e-9) return true;
  const unit = 10 ** decimalsOf(stated);
  const scaled = Math.round(stated * unit);
  // A guard digit keeps 0.285 * 1000 from falling to the wrong side.
  const value = exact * unit;
  return scaled === Math.round(value + 1e-9) || scaled === Math.floor(value + 1e-9);
}
