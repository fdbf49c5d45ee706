import { AlignmentType, BorderStyle, type IRunOptions, Paragraph, type Table, TextRun } from 'docx';
import { dateInWords, numberAndSymbol } from './faceLines';
import { halvesTable } from './halvesTable';
import { HALVES, PARTY_TITLE_WIDTH } from './pageGeometry';
import type { PaperSetting } from './paperSetting';
import { SIZE } from './paperStyles';
import { capitals, printable } from './printable';

const SECRECY_MARK = { mat: 'MẬT', toi_mat: 'TỐI MẬT', tuyet_mat: 'TUYỆT MẬT' } as const;
const URGENCY_MARK = { khan: 'KHẨN', thuong_khan: 'THƯỢNG KHẨN', hoa_toc: 'HỎA TỐC' } as const;

/**
 * The heading of a Party paper (HD05: H1-H11, X1, X2): on the left the superior, the issuer, the star, number
 * and symbol, then the marks of secrecy and urgency; on the right the Party's title, its rule, place and date,
 * then the mark of a draft.
 */
export function headingBlock(setting: PaperSetting): Table {
  const { superior, issuer, secrecy, urgency, draft, place } = setting;
  const left = [
    ...(superior === undefined ? [] : [centred(capitals(superior))]),
    centred(capitals(issuer), { bold: true }),
    centred('*'),
    centred(`Số ${numberAndSymbol(setting)}`),
    ...(secrecy === undefined ? [] : [centred(SECRECY_MARK[secrecy], { bold: true }, 60)]),
    ...(urgency === undefined ? [] : [centred(URGENCY_MARK[urgency], { bold: true }, 60)]),
  ];
  const right = [
    centred('ĐẢNG CỘNG SẢN VIỆT NAM', { bold: true, size: SIZE.title }),
    rule(),
    centred(`${printable(place)}, ${dateInWords(setting)}`, { italics: true }),
    ...(draft === undefined ? [] : [centred(`Dự thảo lần ${draft}`, { italics: true }, 60)]),
  ];
  return halvesTable(left, right);
}

function centred(text: string, run: IRunOptions = {}, before = 0): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before },
    children: [new TextRun({ text, size: SIZE.body, ...run })],
  });
}

/** A paragraph's upper border, as long as the title above it (H3). */
function rule(): Paragraph {
  const side = Math.round((HALVES.right - PARTY_TITLE_WIDTH) / 2);
  return new Paragraph({
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    spacing: { before: 20, after: 0, line: 120, lineRule: 'exact' },
  });
}
