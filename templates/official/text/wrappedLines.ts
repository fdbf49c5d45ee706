import { type Face, textWidth } from './textWidth';

/** The lines of a text in a column of `width` twips at `size` half-points, filled one after the other as Word fills them. */
export function wrappedLines(text: string, width: number, size: number, face: Face): readonly string[] {
  const blank = textWidth(' ', size, face);
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const word of text.split(' ')) {
    const length = textWidth(word, size, face);
    if (line !== '' && filled + blank + length > width) {
      lines.push(line);
      line = word;
      filled = length;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      filled += (filled > 0 ? blank : 0) + length;
    }
  }
  return [...lines, line];
}
