import { AlignmentType, TextRun } from 'docx';
import { type Block, paragraphBlock } from './block';
import { SIZE } from './paperStyles';
import { printable } from './printable';

/** Type name, subject (trích yếu) and the five hyphens below it (HD05: T1-T3). */
export function titleBlocks(title: string): readonly Block[] {
  const line = (text: string, size: number, bold: boolean, before: number, after: number) =>
    paragraphBlock({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { before, after },
      children: [new TextRun({ text, size, bold })],
    });
  return [
    line('ĐỀ ÁN', SIZE.type, true, 360, 0),
    line(subject(title), SIZE.body, true, 0, 0),
    line('-----', SIZE.body, false, 0, 240),
  ];
}

/** What follows the type name: `Đề án nhân sự …` has the subject `nhân sự …`. */
export function subject(title: string): string {
  return printable(title)
    .trim()
    .replace(/^đề án\s+/iu, '');
}
