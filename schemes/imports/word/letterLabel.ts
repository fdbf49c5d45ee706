const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const VIETNAMESE = 'abcdđeghiklmnopqrstuvxy';

/** The letter by which Word counts points: 1 is `a`, 5 is `e`, 27 is `aa`, 28 is `bb`. */
export function letterLabel(n: number): string {
  if (n < 1) return String(n);
  return (LATIN[(n - 1) % 26] ?? '').repeat(Math.ceil(n / 26));
}

/**
 * The numbers that a letter means: among the letters of Vietnamese papers, and among Word's. `e` is the sixth of
 * the first and the fifth of the second; 0: it is no letter of them.
 */
export function letterNumbers(letter: string): readonly [number, number] {
  return [VIETNAMESE.indexOf(letter) + 1, LATIN.indexOf(letter) + 1];
}
