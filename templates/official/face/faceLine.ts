import type { Look } from '@templates/official/standards/standard';
import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';

/** One line of the heading or signing block, centred unless `options` say otherwise. */
export function faceLine(text: string, look: Look, options: IParagraphOptions = {}): Paragraph {
  const { underline, ...run } = look;
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0 },
    ...options,
    children: [new TextRun({ text, ...run, ...(underline ? { underline: { type: 'single' } } : {}) })],
  });
}

/**
 * The rule under a title, as the upper border of an empty paragraph: `length` twips long, in a column that is `column`
 * twips wide.
 */
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
