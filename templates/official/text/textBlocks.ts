import { formatNumber } from '@schemes/messages/formatNumber';
import { formatPercent } from '@schemes/messages/formatPercent';
import { romanNumeral } from '@schemes/model/text/romanNumeral';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { BODY_SIZE, BODY_STYLE, CAPTION_STYLE } from '@templates/official/page/paperStyles';
import type { Standard } from '@templates/official/standards/standard';
import { AlignmentType, HeadingLevel, TextRun } from 'docx';
import { type Block, paragraphBlock } from './block';
import { ownLines } from './ownLines';
import { capitals, printable } from './printable';

/** Printed where a value is missing and can be filled in by hand. */
export const DOTS = '……………………';

/** A paragraph of running text. */
export function text(words: string): Block {
  return paragraphBlock({ style: BODY_STYLE, children: [new TextRun({ text: printable(words) })] });
}

/** `Điều 1. …`, an article of a decision: its number is bold (B11). */
export function article(n: number, words: string): Block {
  return paragraphBlock({
    style: BODY_STYLE,
    children: [
      new TextRun({ text: `Điều ${n}.`, bold: true }),
      new TextRun({ text: ` ${printable(words)}` }),
    ],
  });
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

/** A line of its own in bold capitals, centred: `BAN THƯỜNG VỤ … QUYẾT ĐỊNH`. */
export function centredTitle(words: string): Block {
  return paragraphBlock({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 180, after: 180 },
    children: [new TextRun({ text: ownLines(capitals(words), TEXT_WIDTH, BODY_SIZE, 'bold'), bold: true })],
  });
}

/** A bold line above a table. */
export function tableTitle(words: string): Block {
  return paragraphBlock({
    style: CAPTION_STYLE,
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
