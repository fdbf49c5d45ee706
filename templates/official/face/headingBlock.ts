import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import type { Standard } from '@templates/official/standards/standard';
import { standardOf } from '@templates/official/standards/standardOf';
import { ownLines } from '@templates/official/text/ownLines';
import { capitals, printable } from '@templates/official/text/printable';
import { faceOf, textWidth } from '@templates/official/text/textWidth';
import { wrappedLines } from '@templates/official/text/wrappedLines';
import { AlignmentType, type IParagraphOptions, type Paragraph, type Table } from 'docx';
import { faceLine, faceRule } from './faceLine';
import { dateInWords, numberLine } from './faceLines';
import { halvesTable } from './halvesTable';
import { headingColumns, type MeasuredLine } from './headingColumns';

/**
 * Which lines a heading has in addition to the names: a numbered paper has number and date, an attached one only the
 * date, a ballot neither. `width`: width of the text, twips.
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
  const { superior, issuer, secrecy, urgency, circulation, draft, place, copy, house = {} } = setting;
  const names: readonly MeasuredLine[] = [
    ...(superior === undefined ? [] : [{ text: capitals(superior), look: standard.superior }]),
    { text: capitals(issuer), look: standard.issuer },
  ];
  const numbered = { text: numberLine(setting), look: standard.number };
  const dated = { text: `${printable(place)}, ${dateInWords(setting)}`, look: standard.date };
  const columns = headingColumns(
    width,
    [...names, ...(number ? [numbered] : [])],
    [...standard.heads, ...(date ? [dated] : [])],
  );
  const left = [
    ...names.map(({ text, look }) => faceLine(ownLines(text, columns.left, look.size, faceOf(look)), look)),
    underIssuer(standard, capitals(issuer), columns.left),
    ...(number ? [faceLine(numbered.text, numbered.look)] : []),
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
    ...(date ? [faceLine(dated.text, dated.look, { alignment: side })] : []),
    ...(draft === undefined
      ? []
      : [faceLine(`Dự thảo lần ${draft}`, standard.draft, { alignment: side, spacing: { before: 60 } })]),
    ...(circulation === undefined
      ? []
      : [mark(standard.circulation, circulation, columns.right, { alignment: side })]),
  ];
  return halvesTable(left, right, width, columns);
}

/**
 * The sign below the issuer (H6): the star of the Party, or the rule of the State, whose length is a share of the
 * longest line of the issuer's name.
 */
function underIssuer({ underIssuer: sign, issuer }: Standard, name: string, column: number): Paragraph {
  if (sign === 'star') return faceLine('*', { size: 28 });
  const lines = wrappedLines(ownLines(name, column, issuer.size, 'bold'), column, issuer.size, 'bold');
  const longest = Math.max(...lines.map((line) => textWidth(line, issuer.size, 'bold')));
  return faceRule(column, Math.round(longest * sign));
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
  const side = Math.max(0, Math.round((column - textWidth(text, look.size, 'bold') - 240) / 2));
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
