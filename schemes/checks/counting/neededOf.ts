import type { Share } from '../../clauses/vocabulary';

/** How many of a circle of `size` seats must have the trait: `least`, or the smallest whole number not below the share. */
export function neededOf(
  { least, share = [0, 1] }: { readonly least?: number | undefined; readonly share?: Share | undefined },
  size: number,
): number {
  // Part before whole: integers keep thirds exact.
  return least ?? Math.ceil((size * share[0]) / share[1]);
}
