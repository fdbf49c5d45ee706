import type { Share } from '../../clauses/vocabulary';

/** How many people in a circle of `size` seats must have a trait: `least`, or else the share of the seats, rounded up. */
export function neededOf(
  { least, share = [0, 1] }: { readonly least?: number | undefined; readonly share?: Share | undefined },
  size: number,
): number {
  // The multiplication comes first, so that thirds are exact.
  return least ?? Math.ceil((size * share[0]) / share[1]);
}
