import { formatNumber } from '@schemes/messages/formatNumber';
import { formatPercent } from '@schemes/messages/formatPercent';
import { romanNumeral } from '@schemes/model/text/romanNumeral';
import { BODY_STYLE } from '@templates/official/page/paperStyles';
import type { Standard } from '@templates/official/standards/standard';
import { AlignmentType, HeadingLevel, TextRun } from 'docx';
import { type Block, paragraphBlock } from './block';
import { capitals, printable } from './printable';

/** Printed where a value is missing and can be filled in by hand. */
export const DOTS = '……………………';

/** A paragraph of running text. */
export function text(words: string): Block {
  return paragraphBlock({ style: BODY_STYLE, children: [new TextRun({ text: printable(words) })] });
}

/** `I- TÊN MỤC`, the n-th heading of a paper, from 1. */
export function sectionTitle(n: number, title: string, { headingMark }: Standard): Block {
  const words = `${romanNumeral(n)}${headingMark} ${capitals(title)}`;
  return paragraphBlock({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text: words })] });
}

/** `1- Tên điểm`, the n-th heading below a section, from 1. */
export function pointTitle(n: number, title: string, { headingMark }: Standard): Block {
  const words = `${n}${headingMark} ${printable(title)}`;
  return paragraphBlock({ heading: HeadingLevel.HEADING_3, children: [new TextRun({ text: words })] });
}

/** A note in italics, centred, such as «(Kèm theo …)». */
export function centredNote(words: string, after = 180): Block {
  return paragraphBlock({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { after },
    children: [new TextRun({ text: printable(words), italics: true })],
  });
}

/** A bold line above a table. */
export function tableTitle(words: string): Block {
  return paragraphBlock({
    keepNext: true,
    spacing: { before: 120, after: 120 },
    children: [new TextRun({ text: printable(words), bold: true })],
  });
}

/** A count of people as papers write it: `08`, `27`, `1.250`. */
export function count(n: number): string {
  return n < 10 ? `0${n}` : formatNumber('vi', n);
}

/** `46,7%` in running text; empty when `whole` is 0. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : formatPercent((100 * part) / whole);
}

/** `46,67%` in a cell, for a column that is `even`; empty when `whole` is 0. */
export function share(part: number, whole: number): readonly string[] {
  return whole === 0 ? [] : [`${formatNumber('vi', (100 * part) / whole, 2)}%`];
}
