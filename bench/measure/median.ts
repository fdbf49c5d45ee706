/** The quantile of the values at `part` (0 to 1), interpolated; NaN if there are none. */
export function quantile(values: readonly number[], part: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  if (ordered.length === 0) return Number.NaN;
  const at = (ordered.length - 1) * part;
  const low = ordered[Math.floor(at)] ?? Number.NaN;
  const high = ordered[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
