import type { Look } from '@templates/official/standards/standard';
import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';

/** One line of the heading or signing block, centred unless told. */
export function faceLine(text: string, look: Look, options: IParagraphOptions = {}): Paragraph {
  const { underline, ...run } = look;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0 },
    ...options,
    children: [new TextRun({ text, ...run, ...(underline ? { underline: { type: 'single' } } : {}) })],
  });
}

/** A paragraph's upper border of a given length in a column: the rule under a title. */
export function faceRule(column: number, length: number, side: 'center' | 'right' = 'center'): Paragraph {
  const space = column - Math.min(length, column);
  const left = side === 'right' ? Math.round(space) : Math.round(space / 2);
  const right = side === 'right' ? 0 : left;
  return new Paragraph({
    indent: { left, right },
    border: { top: { style: 'single', size: 6, space: 1, color: '000000' } },
    spacing: { before: 20, after: 0, line: 120, lineRule: 'exact' },
  });
}
