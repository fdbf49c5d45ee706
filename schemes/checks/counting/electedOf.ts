/**
 * The least (`worst`) and the greatest (`best`) number of elected people with a trait, when `seats` of `candidates` are
 * elected and `withTrait` candidates have the trait.
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
