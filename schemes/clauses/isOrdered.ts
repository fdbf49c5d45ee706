/** Whether a lower bound is at most its upper bound. True if a bound is missing. */
export function isOrdered<V extends number | string>(low: V | undefined, high: V | undefined): boolean {
  return low === undefined || high === undefined || low <= high;
}
