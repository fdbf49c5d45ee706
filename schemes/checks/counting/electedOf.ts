/**
 * How many with a trait can be among the elected, exactly, when `seats` of `candidates` are elected:
 * `worst` elects those without it first, `best` those with it first.
 */
export function electedOf(
  candidates: number,
  seats: number,
  withTrait: number,
): { readonly worst: number; readonly best: number } {
  return {
    worst: Math.max(0, seats - (candidates - withTrait)),
    best: Math.min(seats, withTrait),
  };
}
