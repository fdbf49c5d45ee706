/**
 * How many names a ballot list may have above the seats: at most `most` percent of them. In small bodies one name is always
 * allowed.
 */
export function greatestBallot(
  seats: number,
  { most, small }: { readonly most: number; readonly small: { readonly from: number; readonly to: number } },
): number {
  const isSmall = seats >= small.from && seats <= small.to;
  return Math.max(Math.floor((seats * most) / 100), isSmall ? 1 : 0);
}
