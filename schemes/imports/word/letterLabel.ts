const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const VIETNAMESE = 'abcdđeghiklmnopqrstuvxy';

/** The letter that Word prints for the n-th point: 1 is `a`, 5 is `e`, 27 is `aa`, 28 is `bb`. Below 1 it is the number. */
export function letterLabel(n: number): string {
  if (n < 1) return String(n);
  return (LATIN[(n - 1) % 26] ?? '').repeat(Math.ceil(n / 26));
}

/**
 * The positions of a letter in the two alphabets that number points: that of Vietnamese papers, and that of Word. `e` is the
 * sixth letter of the first and the fifth of the second. 0 if an alphabet does not have the letter.
 */
export function letterNumbers(letter: string): readonly [number, number] {
  return [VIETNAMESE.indexOf(letter) + 1, LATIN.indexOf(letter) + 1];
}
