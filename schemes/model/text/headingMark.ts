import { romanNumeral } from './romanNumeral';

/** Depth of a heading, from the outside in. */
export type HeadingLevel = 1 | 2 | 3;

/** Letters by which Vietnamese papers count points; f, j, w, z and the marked vowels are not used. */
const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Marks from the outside in; a section that has a Roman number of its own has used up the first. */
const SERIES = ['roman', 'arabic', 'letter', 'dash'] as const;
/** The kind of mark that numbers a level. */
export type HeadingSeries = (typeof SERIES)[number];

/** The kind of mark a heading carries: below a numbered section `1-`, `a)`, `-`; otherwise `I-`, `1-`, `a)`. */
export function headingSeries(sectionHasNumber: boolean, level: HeadingLevel): HeadingSeries {
  return SERIES[level - 1 + (sectionHasNumber ? 1 : 0)] ?? 'dash';
}

/**
 * The official mark of the `index`-th heading (from 1) of its level below the same higher heading: `II-`, `3-`, `đ)`,
 * `-`. The editor shows it and papers print it; a space follows, then the text.
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

/** The n-th letter of the count (from 1); after `y` come `aa`, `ab`. */
export function letterMark(index: number): string {
  const rest = index - 1;
  const tail = LETTERS[rest % LETTERS.length] ?? '';
  return rest < LETTERS.length ? tail : letterMark(Math.floor(rest / LETTERS.length)) + tail;
}
