/** Least and greatest number of seats for the middle band: `low` to `high` percent, each with the tolerance. */
export function midBandSeats(
  { low, high, tolerance }: { readonly low: number; readonly high: number; readonly tolerance: number },
  seats: number,
): { readonly least: number; readonly most: number } {
  return {
    least: Math.ceil((seats * (low - tolerance)) / 100),
    most: Math.floor((seats * (high + tolerance)) / 100),
  };
}
