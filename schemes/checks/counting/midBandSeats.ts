/** Whole numbers of seats that the middle band may take: `low` to `high` percent with the tolerance on either side. */
export function midBandSeats(
  { low, high, tolerance }: { readonly low: number; readonly high: number; readonly tolerance: number },
  seats: number,
): { readonly least: number; readonly most: number } {
  return {
    least: Math.ceil((seats * (low - tolerance)) / 100),
    most: Math.floor((seats * (high + tolerance)) / 100),
  };
}
