const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The key of the i-th of up to 62 siblings, as fractional-indexing would count from `a0`. */
export function orderKey(i: number): string {
  const digit = DIGITS[i];
  if (digit === undefined)
    throw new Error(`A table of a template has more than ${DIGITS.length} sibling rows.`);
  return `a${digit}`;
}
