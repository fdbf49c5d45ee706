/**
 * How many names a whole ballot list may have above the seats: what `most` percent allow; small bodies may have one
 * name more even where that is a larger share.
 */
export function greatestBallot(
  seats: number,
  { most, small }: { readonly most: number; readonly small: { readonly from: number; readonly to: number } },
): number {
  const isSmall = seats >= small.from && seats <= small.to;
  return Math.max(Math.floor((seats * most) / 100), isSmall ? 1 : 0);
}
