import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { TITLE_STYLE } from '@templates/official/page/paperStyles';
import type { Look, Standard } from '@templates/official/standards/standard';
import { type Block, paragraphBlock } from '@templates/official/text/block';
import { ownLines } from '@templates/official/text/ownLines';
import { capitals, printable } from '@templates/official/text/printable';
import { faceOf, textWidth } from '@templates/official/text/textWidth';
import { wrappedLines } from '@templates/official/text/wrappedLines';
import { AlignmentType, TextRun } from 'docx';

/**
 * Type name in capitals, subject (trích yếu) divided into lines at suitable places, and the five hyphens or the rule
 * below it (HD05, NĐ30: T1-T3).
 */
export function titleBlocks(
  type: string,
  subject: string,
  standard: Standard,
  width = TEXT_WIDTH,
): readonly Block[] {
  const line = (text: string, { size, bold = false }: Look, before: number, after: number, style?: string) =>
    paragraphBlock({
      ...(style === undefined ? {} : { style }),
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before, after },
      children: [new TextRun({ text: ownLines(text, width, size, faceOf({ bold })), size, bold })],
    });
  return [
    line(capitals(type), standard.type, 360, 0, TITLE_STYLE),
    line(printable(subject), standard.subject, 0, 0),
    ...(typeof standard.underSubject === 'string'
      ? [line(standard.underSubject, { size: standard.subject.size }, 0, 240)]
      : [rule(printable(subject), standard, standard.underSubject, width)]),
  ];
}

function rule(subject: string, { subject: look }: Standard, share: number, width: number): Block {
  const lines = wrappedLines(ownLines(subject, width, look.size, 'bold'), width, look.size, 'bold');
  const last = textWidth(lines.at(-1) ?? '', look.size, 'bold');
  const side = Math.round((width - last * share) / 2);
  return paragraphBlock({
    keepNext: true,
    indent: { left: side, right: side },
    border: { top: { style: 'single', size: 6, space: 1, color: '000000' } },
    spacing: { before: 40, after: 180, line: 120, lineRule: 'exact' },
  });
}

/** The subject in a title: `nhân sự …` for `Đề án nhân sự …`. */
export function subject(title: string): string {
  return printable(title)
    .trim()
    .replace(/^đề án\s+/iu, '');
}
