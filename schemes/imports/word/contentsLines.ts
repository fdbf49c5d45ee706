import { type WordBlock, wordText } from './wordFile';

const TITLE = /^mục\s+lục$/iu;
/** A line that ends with a page number after a tab or dots. */
const PAGED = /(?:\t|\.{3,}|…)[\s.…]*\d{1,4}\s*$/u;
/** The least number of lines with page numbers that count as a table of contents if no line has the style of one. */
const MIN_LINES = 2;

/**
 * The tables of contents, each as the indices of its blocks. A table of contents is a run of lines in the style of one,
 * or a line «Mục lục» with lines below it that end with page numbers.
 */
export function contentsLines(blocks: readonly WordBlock[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (let i = 0; i < blocks.length; i++) {
    const isTitle = textAt(blocks, i) !== null && TITLE.test(textAt(blocks, i) ?? '');
    const lines: number[] = [];
    let at = isTitle ? i + 1 : i;
    let styled = false;
    for (; at < blocks.length; at++) {
      const block = blocks[at];
      if (block?.kind !== 'paragraph') break;
      const whole = block.texts.map(({ text }) => text).join('');
      const isBlank = whole.trim() === '';
      if (!block.contents && !(isTitle && (PAGED.test(whole) || isBlank))) break;
      styled ||= block.contents === true;
      if (!isBlank || block.contents) lines.push(at);
    }
    if (lines.length === 0 || (!styled && lines.length < MIN_LINES)) continue;
    runs.push(isTitle ? [i, ...lines] : lines);
    i = at - 1;
  }
  return runs;
}

function textAt(blocks: readonly WordBlock[], i: number): string | null {
  const block = blocks[i];
  return block?.kind === 'paragraph' ? wordText(block).normalize('NFC') : null;
}
