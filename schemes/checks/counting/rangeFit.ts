/** Whether outcomes meet a requirement: all (`inside`), none (`outside`), or depending on who is elected (`open`). */
export type RangeFit = 'inside' | 'outside' | 'open';

/** Compares the range of outcomes from `worst` to `best` with the required range from `least` to `most`. */
export function rangeFit(
  { worst, best }: { readonly worst: number; readonly best: number },
  least: number,
  most: number,
): RangeFit {
  if (best < least || worst > most) return 'outside';
  return worst >= least && best <= most ? 'inside' : 'open';
}
