import { halves } from '@templates/official/page/pageGeometry';
import type { Look } from '@templates/official/standards/standard';
import { bindTerms } from '@templates/official/text/boundTerms';
import { faceOf, textWidth } from '@templates/official/text/textWidth';
import { wordWidth } from '@templates/official/text/wordWidth';
import { wrappedLines } from '@templates/official/text/wrappedLines';

/** A line of the heading before it is laid out. */
export interface MeasuredLine {
  readonly text: string;
  readonly look: Look;
}

/** Room beyond the longest line, in twips: 2 pt for the difference of printers. */
const SLACK = 40;

/** Step in twips by which the left column is widened until its names have as few lines as possible. */
const STEP = 60;

/**
 * Widths of the two columns of a heading, in twips, that sum to `width`. The lines on the right never break: their
 * column is as wide as the longest of them. The remaining width is given to the names on the left, but only if they
 * then have fewer lines.
 */
export function headingColumns(
  width: number,
  left: readonly MeasuredLine[],
  right: readonly MeasuredLine[],
): { readonly left: number; readonly right: number } {
  const usual = halves(width).left;
  const widestWord = Math.max(
    0,
    ...left.map(({ text, look }) => wordWidth(bindTerms(text), look.size, faceOf(look))),
  );
  const longest = Math.max(0, ...right.map(({ text, look }) => textWidth(text, look.size, faceOf(look))));
  const most = Math.max(Math.floor(width - longest) - SLACK, Math.ceil(widestWord) + SLACK);
  const linesAt = (column: number) =>
    left.reduce(
      (sum, { text, look }) =>
        sum + wrappedLines(bindTerms(text), column - SLACK, look.size, faceOf(look)).length,
      0,
    );
  let column = Math.min(usual, most);
  const fewest = linesAt(most);
  while (column < most && linesAt(column) > fewest) column = Math.min(most, column + STEP);
  return { left: column, right: width - column };
}
