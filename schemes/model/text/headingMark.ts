import { romanNumeral } from './romanNumeral';

/** Depth of a heading, from the outside in. */
export type HeadingLevel = 1 | 2 | 3;

/** Letters that number points in Vietnamese papers: without f, j, w, z and vowels with diacritics. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Kinds of marks from the outside in. In a section with a Roman number, the headings begin with the second kind. */
const SERIES = ['roman', 'arabic', 'letter', 'dash'] as const;
/** The kind of mark that numbers a level. */
export type HeadingSeries = (typeof SERIES)[number];

/** The kind of mark of each level: `1-`, `a)`, `-` in a numbered section; `I-`, `1-`, `a)` in another. */
export function headingSeries(sectionHasNumber: boolean, level: HeadingLevel): HeadingSeries {
  return SERIES[level - 1 + (sectionHasNumber ? 1 : 0)] ?? 'dash';
}

/**
 * The mark of a heading in the official form: `II-`, `3-`, `đ)`, `-`. `index`: its position, from 1, among the headings of
 * its level below the same higher heading. The editor and papers show the mark, a space and the text.
 */
export function headingMark(sectionHasNumber: boolean, level: HeadingLevel, index: number): string {
  switch (headingSeries(sectionHasNumber, level)) {
    case 'roman':
      return `${romanNumeral(index)}-`;
    case 'arabic':
      return `${index}-`;
    case 'letter':
      return `${letterMark(index)})`;
    case 'dash':
      return '-';
  }
}

/** The mark with which papers letter the n-th point, from 1: `a`, `b`, …, `y`, `aa`, `ab`. */
export function letterMark(index: number): string {
  const rest = index - 1;
  const tail = LETTERS[rest % LETTERS.length] ?? '';
  return rest < LETTERS.length ? tail : letterMark(Math.floor(rest / LETTERS.length)) + tail;
}
