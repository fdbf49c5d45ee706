import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx';
import { FIRST_LINE } from './pageGeometry';

/** The font in all four slots; otherwise some programs show Vietnamese letters in another font (HD05: F1). */
const TIMES = {
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia: 'Times New Roman',
} as const;

/** Size of the text, half-points. */
export const BODY_SIZE = 28;

/** Body lines are exactly 19 pt (HD05: 18-22), paragraphs 6 pt apart (B7, B8). */
const BODY_SPACING = { line: 380, lineRule: LineRuleType.EXACT, before: 0, after: 120 } as const;

/** Style id of running text. */
export const BODY_STYLE = 'BodyParagraph';
/** Style id of a legal ground in italics, as in papers of the State. */
export const GROUND_STYLE = 'LegalGround';
/** Style id of the name of the type: the built-in style of titles, which programs mark as such in a PDF. */
export const TITLE_STYLE = 'Title';
/** Style id of the line above a table: the built-in style of captions, which programs mark as such in a PDF. */
export const CAPTION_STYLE = 'Caption';
/** Style id of text in tables. */
export const TABLE_STYLE = 'TableText';

const black = '000000';
const heading = (outlineLevel: number, bold: boolean) => ({
  run: { size: BODY_SIZE, bold, italics: false, color: black, font: TIMES },
  paragraph: {
    outlineLevel,
    keepNext: true,
    keepLines: true,
    alignment: AlignmentType.BOTH,
    indent: { left: 0, firstLine: FIRST_LINE },
    spacing: { ...BODY_SPACING, before: 60 },
  },
});

/** The styles of a Party paper: one size and one spacing throughout the text (HD05: B2-B8, B11). */
export const PAPER_STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: TIMES,
        size: BODY_SIZE,
        color: black,
        language: { value: 'vi-VN', eastAsia: 'vi-VN', bidirectional: 'vi-VN' },
      },
      paragraph: { spacing: { before: 0, after: 0 } },
    },
    heading1: {
      ...heading(0, true),
      paragraph: {
        ...heading(0, true).paragraph,
        alignment: AlignmentType.CENTER,
        indent: { left: 0, firstLine: 0 },
        spacing: { ...BODY_SPACING, before: 240, after: 180 },
      },
    },
    heading2: heading(1, true),
    heading3: heading(2, true),
    heading4: heading(3, false),
    heading5: heading(4, false),
  },
  paragraphStyles: [
    {
      id: BODY_STYLE,
      name: 'Noi dung',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        alignment: AlignmentType.BOTH,
        indent: { left: 0, firstLine: FIRST_LINE },
        spacing: BODY_SPACING,
      },
    },
    {
      id: GROUND_STYLE,
      name: 'Can cu',
      basedOn: BODY_STYLE,
      run: { italics: true },
    },
    {
      id: TITLE_STYLE,
      name: 'Title',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, alignment: AlignmentType.CENTER },
    },
    {
      id: CAPTION_STYLE,
      name: 'caption',
      basedOn: 'Normal',
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true, spacing: { before: 120, after: 120 } },
    },
    {
      id: TABLE_STYLE,
      name: 'Bang bieu',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 24 },
      paragraph: { spacing: { before: 30, after: 30 } },
    },
  ],
};
