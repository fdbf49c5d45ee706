import assert from 'node:assert/strict';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { TITLE_STYLE } from '@templates/official/page/paperStyles';
import type { PaperCase } from '@templates/official/testing/paperCases';
import type { ReadParagraph } from '@templates/official/testing/readPaper';
import { all, at, type XmlElement } from '@templates/official/testing/xmlTree';
import { faceOf, textWidth } from '@templates/official/text/textWidth';
import { wrappedLines } from '@templates/official/text/wrappedLines';
import { any, type FormRule, halvesOf, isNumbered, right, signsAlone } from './formRule';

/** Rules on where lines end, measured in the widths of the font. */
export const LINE_RULES: readonly FormRule[] = [
  {
    id: 'L1',
    says: 'no line of the title of the Party or State, of the date or of the number breaks',
    appliesTo: any,
    holds(one) {
      const [leftColumn, rightColumn] = headingWidths(one);
      for (const line of right(one)) assertFits(line, rightColumn);
      const number = halvesOf(one, 0)[0]?.find(({ text }) => /^Số/.test(text));
      if (number) assertFits(number, leftColumn);
    },
  },
  {
    id: 'L2',
    says: 'names of the heading and titles are divided at their own places',
    appliesTo: any,
    holds(one) {
      const [leftColumn] = headingWidths(one);
      for (const name of halvesOf(one, 0)[0] ?? []) assertOwnPlaces(name, leftColumn);
      for (const title of centredTitles(one)) assertOwnPlaces(title, textWidthOf(one, title.section));
    },
  },
  {
    id: 'L3',
    says: 'no line of the text ends inside a range, a symbol, a term with its number, a count with its unit, or the name of a place',
    appliesTo: any,
    holds({ paper }) {
      for (const { written, inTable } of paper.paragraphs) {
        if (inTable) continue;
        for (const term of PARTED) assert.doesNotMatch(written, term, written);
      }
    },
  },
  {
    id: 'L4',
    says: 'a paper without a date leaves day and month open; the year is printed',
    appliesTo: (one) => one.setting.date === undefined && (isNumbered(one) || signsAlone(one)),
    holds({ paper, setting }) {
      const dates = paper.paragraphs.filter(({ text }) => /ngày {2,}tháng/.test(text));
      assert.ok(!paper.paragraphs.some(({ text }) => /tháng {2,}năm(?! \d{4})/.test(text)));
      for (const { text } of dates) assert.match(text, new RegExp(`tháng {2,}năm ${setting.year}(?!\\d)`));
    },
  },
  {
    id: 'A1 (place)',
    says: 'what refers to an appendix comes before the sentence that closes the paper',
    appliesTo: any,
    holds({ paper }) {
      const texts = paper.paragraphs.filter(({ section }) => section === 0).map(({ text }) => text);
      const closing = texts.findIndex((text) => text.startsWith('Trên đây là'));
      const last = texts.findLastIndex((text) => /^\((?:Chi tiết|Giải trình)[^)]* tại /.test(text));
      assert.ok(closing === -1 || last < closing, texts[last]);
    },
  },
];

/** Terms that a line break could separate: each pattern has an ordinary blank or hyphen where there must be none. */
const PARTED: readonly RegExp[] = [
  /\d-\d/u,
  /\d-\p{Lu}+\//u,
  /nhiệm kỳ \d|nhiệm[ \u00a0]kỳ \d/iu,
  /(?:^|\P{L})(?:khóa|điều|khoản|bước) (?:\d|[IVX]+(?!\p{L}))/iu,
  /lần thứ|lần\u00a0thứ |thứ [IVX]+(?!\p{L})/iu,
  /\d (?:đồng chí|phiếu|tuổi|đại biểu|người)/iu,
  /ngày \d|ngày\u00a0\d+ tháng/iu,
  /(?:xã|XÃ)[ \u00a0](?:Minh Tân|MINH TÂN)/u,
  /(?:Hải Thanh|HẢI THANH)/u,
];

/** A line must not end with one of these words, because the next word belongs to it. */
const NOT_AT_END =
  /(?:^|[ \u00a0])(?:của|và|về|thứ|lần|khóa|nhiệm|số|các|tại|thuộc|theo|với|đồng|ban|chấp|nhân|đảng|ngày|tháng|trung|cơ)$/iu;

/** How uneven a title may be: the shortest line as a share of the longest. */
const EVEN = 0.3;

function headingWidths({ paper }: PaperCase): readonly [number, number] {
  const grid = all(paper.tables[0] as XmlElement, 'w:gridCol').map((one) => Number(one.attrs['w:w']));
  return [grid[0] ?? 0, grid[1] ?? 0];
}

function textWidthOf({ paper }: PaperCase, section: number): number {
  const size = at(paper.sections[section], 'w:pgSz')?.attrs ?? {};
  const margin = at(paper.sections[section], 'w:pgMar')?.attrs ?? {};
  const width = Number(size['w:w']) - Number(margin['w:left']) - Number(margin['w:right']);
  return Number.isNaN(width) ? TEXT_WIDTH : width;
}

/** The centred bold lines outside tables: type and subject of a paper, labels and titles of appendices. */
function centredTitles({ paper }: PaperCase): readonly ReadParagraph[] {
  return paper.paragraphs.filter(
    (p) =>
      !p.inTable &&
      p.align === 'center' &&
      ['Normal', TITLE_STYLE].includes(p.style) &&
      p.runs.every(({ bold }) => bold),
  );
}

function assertFits(line: ReadParagraph, column: number): void {
  assert.ok(
    measured(line) <= column,
    `«${line.text}» needs ${Math.round(measured(line))} of ${column} twips`,
  );
}

function measured({ runs }: ReadParagraph): number {
  return runs.reduce(
    (sum, { written, size, bold, italic }) =>
      sum + textWidth(written, size * 2, faceOf({ bold, italics: italic })),
    0,
  );
}

function assertOwnPlaces(title: ReadParagraph, column: number): void {
  const [run] = title.runs;
  if (!run) return;
  const face = faceOf({ bold: run.bold, italics: run.italic });
  const lines = wrappedLines(title.written, column, run.size * 2, face);
  const lengths = lines.map((line) => textWidth(line, run.size * 2, face));
  for (const line of lines.slice(0, -1)) assert.doesNotMatch(line, NOT_AT_END, lines.join(' / '));
  assert.ok(Math.min(...lengths) >= EVEN * Math.max(...lengths), lines.join(' / '));
  assert.ok(Math.max(...lengths) <= column, lines.join(' / '));
}
