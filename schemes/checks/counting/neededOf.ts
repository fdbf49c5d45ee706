import type { CheckParameters } from '../../clauses/check';

/** How many of a circle of `size` seats must have the trait: `least`, or the smallest whole number not below the share. */
export function neededOf({ least, share = [0, 1] }: CheckParameters['ratio.atLeast'], size: number): number {
  // Part before whole: integers keep thirds exact.
  return least ?? Math.ceil((size * share[0]) / share[1]);
}
