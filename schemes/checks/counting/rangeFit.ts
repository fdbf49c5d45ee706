/** How a range of outcomes meets what is asked: every outcome does, none does, or it depends on who is elected. */
export type RangeFit = 'inside' | 'outside' | 'open';

/** Compares the outcomes from `worst` to `best` with `least` to `most`, both included. */
export function rangeFit(
  { worst, best }: { readonly worst: number; readonly best: number },
  least: number,
  most: number,
): RangeFit {
  if (best < least || worst > most) return 'outside';
  return worst >= least && best <= most ? 'inside' : 'open';
}
