import { AlignmentType, type IRunOptions, Paragraph, type Table, TextRun } from 'docx';
import { halvesTable } from './halvesTable';
import type { PaperSetting } from './paperSetting';
import { SIZE } from './paperStyles';
import { capitals, printable } from './printable';

/** Room for the hand and the seal between post and name: 72 pt (S5 asks for at least 48). */
const SIGNING_ROOM = 1440;

/** Between the last line of the text and the block. */
const ABOVE = 200;

/** Recipients on the left, signing on the right (HD05: N1-N5, S1-S6), in one row that never breaks. */
export function signatureBlock({ signing, recipients, archive }: PaperSetting): Table {
  const lines = [...recipients, archive].map((text, i, all) =>
    line(`- ${bare(text)}${i === all.length - 1 ? '.' : ';'}`, AlignmentType.LEFT, { size: SIZE.recipients }),
  );
  const { authority, post, name } = signing;
  const left = [line('Nơi nhận:', AlignmentType.LEFT, { underline: { type: 'single' } }, ABOVE), ...lines];
  const right = [
    ...(authority === undefined
      ? []
      : [line(capitals(authority), AlignmentType.CENTER, { bold: true }, ABOVE)]),
    line(
      capitals(post),
      AlignmentType.CENTER,
      { bold: authority === undefined },
      authority === undefined ? ABOVE : 0,
    ),
    line(printable(name), AlignmentType.CENTER, { bold: true }, SIGNING_ROOM),
  ];
  return halvesTable(left, right);
}

function bare(text: string): string {
  return printable(text)
    .trim()
    .replace(/^[-–]\s*/u, '')
    .replace(/[;,.]$/u, '');
}

function line(
  text: string,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
  run: IRunOptions = {},
  before = 0,
): Paragraph {
  return new Paragraph({
    alignment,
    spacing: { before },
    children: [new TextRun({ text, size: SIZE.body, ...run })],
  });
}
