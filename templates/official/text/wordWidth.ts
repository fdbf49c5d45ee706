/**
 * Estimated width in twips of the widest word of a text in Times New Roman of `size` half-points. The estimate is too large
 * rather than too small, so that a column of this width breaks no word.
 */
export function wordWidth(text: string, size: number, bold: boolean): number {
  const em = size * 10 * (bold ? 1.06 : 1);
  return Math.max(0, ...text.split(/[\s\u00a0]+/).map((word) => em * sumOf(word)));
}

function sumOf(word: string): number {
  let sum = 0;
  for (const letter of word.normalize('NFC')) sum += letterWidth(letter);
  return sum;
}

/** Width of a letter in em, by the metrics of the font. */
function letterWidth(letter: string): number {
  if (/[mwM%]/.test(letter)) return 0.83;
  if (/\p{Lu}/u.test(letter)) return 0.72;
  if (/[.,;:/()'-]/.test(letter)) return 0.34;
  return 0.5;
}
