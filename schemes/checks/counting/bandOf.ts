/** The index of the age band: 0 below the first limit, 1 up to the second, 2 above it. The limits are in years. */
export function bandOf(ageMonths: number, [first, second]: readonly [number, number]): 0 | 1 | 2 {
  if (ageMonths < first * 12) return 0;
  return ageMonths <= second * 12 ? 1 : 2;
}
