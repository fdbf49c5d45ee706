/** Whether a lower bound is not above its upper bound; a bound that is missing fits any other. */
export function isOrdered<V extends number | string>(low: V | undefined, high: V | undefined): boolean {
  return low === undefined || high === undefined || low <= high;
}
