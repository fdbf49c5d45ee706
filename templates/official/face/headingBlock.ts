import { halves, TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import type { Standard } from '@templates/official/standards/standard';
import { standardOf } from '@templates/official/standards/standardOf';
import { capitals, printable } from '@templates/official/text/printable';
import { textWidth } from '@templates/official/text/textWidth';
import { AlignmentType, type IParagraphOptions, type Paragraph, type Table } from 'docx';
import { faceLine, faceRule } from './faceLine';
import { dateInWords, numberLine } from './faceLines';
import { halvesTable } from './halvesTable';

/**
 * Which lines a heading has in addition to the names: a numbered paper has number and date, an attached one the date, a
 * ballot neither. `width`: of the text, twips.
 */
export interface HeadingParts {
  readonly number: boolean;
  readonly date: boolean;
  readonly width?: number;
}

/**
 * The heading of a paper (HD05: H1-H11, X1-X3; NĐ30: the same ids): on the left the superior, the issuer, the star or
 * rule, number and symbol, then the marks of secrecy and urgency; on the right the title lines and their rule, place
 * and date, then the notes of draft and circulation.
 */
export function headingBlock(
  setting: PaperSetting,
  { number, date, width = TEXT_WIDTH }: HeadingParts = { number: true, date: true },
): Table {
  const standard = standardOf(setting);
  const columns = halves(width);
  const { superior, issuer, secrecy, urgency, circulation, draft, place, copy, house = {} } = setting;
  const left = [
    ...(superior === undefined ? [] : [faceLine(capitals(superior), standard.superior)]),
    faceLine(capitals(issuer), standard.issuer),
    underIssuer(standard, capitals(issuer), columns.left),
    ...(number ? [faceLine(numberLine(setting), standard.number)] : []),
    ...(secrecy === undefined ? [] : [mark(standard.secrecy, secrecy, columns.left)]),
    ...(copy === undefined
      ? []
      : [faceLine(`Bản số ${String(copy).padStart(2, '0')}`, standard.copy, { spacing: { before: 60 } })]),
    ...(urgency === undefined ? [] : [mark(standard.urgency, urgency, columns.left)]),
  ];
  const side = house.rightColumn === 'right' ? AlignmentType.RIGHT : AlignmentType.CENTER;
  const right = [
    ...standard.heads.map(({ text, look }) => faceLine(text, look, { alignment: side })),
    faceRule(columns.right, standard.headRule, house.rightColumn),
    ...(date
      ? [faceLine(`${printable(place)}, ${dateInWords(setting)}`, standard.date, { alignment: side })]
      : []),
    ...(draft === undefined
      ? []
      : [faceLine(`Dự thảo lần ${draft}`, standard.draft, { alignment: side, spacing: { before: 60 } })]),
    ...(circulation === undefined
      ? []
      : [mark(standard.circulation, circulation, columns.right, { alignment: side })]),
  ];
  return halvesTable(left, right, width);
}

/** The star of the Party, or the rule of the State, whose length is a share of the width of the issuer's name (H6). */
function underIssuer({ underIssuer: sign, issuer }: Standard, name: string, column: number): Paragraph {
  if (sign === 'star') return faceLine('*', { size: 28 });
  const length = Math.min(textWidth(name, issuer.size, true), column) * sign;
  return faceRule(column, Math.round(length));
}

/** A mark of the heading. The standard decides whether it is framed; the frame is as wide as the text. */
function mark<K extends string>(
  {
    texts,
    look,
    box,
  }: { texts: Readonly<Record<K, string>>; look: Standard['secrecy']['look']; box?: string },
  which: K,
  column: number,
  options: IParagraphOptions = {},
): Paragraph {
  const text = texts[which];
  const edge = { style: 'single', size: 8, space: 1, color: box ?? '000000' } as const;
  const side = Math.max(0, Math.round((column - textWidth(text, look.size, true) - 240) / 2));
  return faceLine(text, look, {
    ...options,
    spacing: { before: 60 },
    ...(box === undefined
      ? {}
      : {
          indent: { left: side, right: side },
          border: { top: edge, bottom: edge, left: edge, right: edge },
          spacing: { before: 120 },
        }),
  });
}
