import { wordWidth } from './wordWidth';

/** Estimated number of lines of a text in a column of `width` twips at `size` half-points; rather too many than too few. */
export function wrappedLines(text: string, width: number, size: number, bold: boolean): number {
  const blank = size * 10 * 0.3;
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const length = wordWidth(word, size, bold);
    if (filled > 0 && filled + blank + length > width) {
      lines += 1;
      filled = length;
    } else filled += (filled > 0 ? blank : 0) + length;
  }
  return lines;
}
