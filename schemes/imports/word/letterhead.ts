import type { WordBlock, WordParagraph } from './wordFile';
import { wordText } from './wordFile';

/** The letterhead and the title above the text of a paper. Texts that are not found are empty. */
export interface Letterhead {
  /** Indices of the blocks that hold it. */
  readonly blocks: readonly number[];
  /** The title, joined into one line. */
  readonly title: string;
  /** The superior organisation, with capitals as in running text. */
  readonly superior: string;
  /** The issuing organisation, with capitals as in running text. */
  readonly organisation: string;
  /** The place of the date line. */
  readonly place: string;
  /** The date of the date line, as it is written. */
  readonly day: string;
}

/** Number of blocks from the top that are searched for a letterhead. */
const MAX_BLOCKS = 30;
const MAX_LINE = 160;
const ORGANISATION =
  /^(?:đảng (?:bộ|ủy|uỷ)|chi bộ|chi (?:ủy|uỷ)|(?:tỉnh|thành|huyện|quận|thị|phường|xã|liên) (?:ủy|uỷ)|ban (?:chấp hành|thường vụ|tổ chức|chỉ đạo)|(?:ủy|uỷ) ban|hội đồng|tiểu ban|văn phòng)(?=\s|$)/iu;
const DATE_LINE = /^(.{2,60}?)\s*,\s*(ngày\s*[\d.…_ ]*\s*tháng\s*[\d.…_ ]*\s*năm\s*[\d.…_ ]*)$/iu;
const STATE_LINE =
  /^(?:đảng cộng sản việt nam|cộng hòa xã hội chủ nghĩa việt nam|cộng hoà xã hội chủ nghĩa việt nam|độc lập\s*[-–]\s*tự do\s*[-–]\s*hạnh phúc)$/iu;
const SIGN = /^[*\s_–—=-]+$/;
const NUMBER_LINE = /^số\s*[:.…\d]/iu;
const DRAFT = /^\(?\s*(?:dự thảo|bản thảo)(?:\s+lần(?:\s+thứ)?\s+[\p{L}\d]+)?\s*\)?$/iu;
const TITLE = /^đề án(?=\s|$)/iu;

/** Whether a block is the foot of a paper: a table with recipients and signature, whose first line is «Nơi nhận». */
export function isPaperFoot(block: WordBlock): boolean {
  if (block.kind !== 'table') return false;
  const [first] = linesOf(block.rows.flat().flatMap(({ paragraphs }) => paragraphs));
  return /^nơi nhận\s*:?$/iu.test(first ?? '');
}

/** Finds the letterhead and the title at the top of a paper; null if there is neither. */
export function findLetterhead(blocks: readonly WordBlock[]): Letterhead | null {
  const found: number[] = [];
  const organisations: string[] = [];
  const title: string[] = [];
  let place = '';
  let day = '';
  let isInTitle = false;
  const readLine = (line: string) => {
    const date = DATE_LINE.exec(line);
    if (date) {
      place = date[1] ?? '';
      day = date[2] ?? '';
    } else if (ORGANISATION.test(line)) organisations.push(line);
  };
  for (const [i, block] of blocks.slice(0, MAX_BLOCKS).entries()) {
    if (block.kind === 'table') {
      const lines = block.rows.flat().flatMap(({ paragraphs }) => linesOf(paragraphs));
      if (
        title.length > 0 ||
        !lines.some((line) => isLetterheadLine(line)) ||
        !lines.every((line) => line.length <= MAX_LINE)
      )
        break;
      if (!lines.some((line) => STATE_LINE.test(line) || DATE_LINE.test(line))) break;
      for (const line of lines) readLine(line);
      found.push(i);
      continue;
    }
    const text = wordText(block);
    if (text === '') continue;
    const lines = linesOf([block]);
    if (title.length === 0 && lines.every((line) => isLetterheadLine(line))) {
      for (const line of lines) readLine(line);
      found.push(i);
    } else if (title.length === 0 && TITLE.test(text) && text.length <= MAX_LINE * 2) {
      title.push(text);
      found.push(i);
      isInTitle = true;
    } else if (isInTitle && SIGN.test(text)) {
      found.push(i);
      isInTitle = false;
    } else if (isInTitle && (isBareTitle(title) ? mayBeTitleLine(text) : continuesTitle(block, text))) {
      title.push(text);
      found.push(i);
    } else break;
  }
  if (found.length === 0) return null;
  // The left half of a letterhead names the superior organisation first, then the issuer.
  const [first = '', second = ''] = organisations.map(nameCase);
  return {
    blocks: found,
    title: title.join(' ').replace(/^ĐỀ ÁN(?= \p{L}?\p{Ll})/u, 'Đề án'),
    superior: second === '' ? '' : first,
    organisation: second === '' ? first : second,
    place: nameCase(place),
    day,
  };
}

function linesOf(paragraphs: readonly WordParagraph[]): readonly string[] {
  return paragraphs.flatMap(({ texts }) =>
    texts
      .map(({ text }) => text)
      .join('')
      .split(/[\n\t]+/)
      .map((line) => line.replace(/\s+/g, ' ').trim().normalize('NFC'))
      .filter((line) => line !== ''),
  );
}

function isLetterheadLine(line: string): boolean {
  const isOrganisation =
    ORGANISATION.test(line) && line === line.toLocaleUpperCase('vi') && line.length <= 100;
  return (
    isOrganisation ||
    DATE_LINE.test(line) ||
    STATE_LINE.test(line) ||
    SIGN.test(line) ||
    NUMBER_LINE.test(line) ||
    DRAFT.test(line)
  );
}

/** Whether a line continues the title: it is in capitals, or in bold and centred or at the right. */
function continuesTitle(block: WordParagraph, text: string): boolean {
  if (!mayBeTitleLine(text)) return false;
  const isCapital = text === text.toLocaleUpperCase('vi') && /\p{L}{2}/u.test(text);
  return (
    isCapital || (block.align !== undefined && block.texts.every((one) => one.bold || one.text.trim() === ''))
  );
}

/** Whether the title so far is only «ĐỀ ÁN». The next line then names its subject, whatever its format. */
function isBareTitle(title: readonly string[]): boolean {
  return title.length === 1 && /^đề án$/iu.test(title[0] ?? '');
}

/** Whether a line is short and does not begin a part, a numbered point or the text. */
function mayBeTitleLine(text: string): boolean {
  if (text.length > MAX_LINE * 2 || /^(?:phần|căn cứ|kính gửi|mục lục)(?=\s|$)/iu.test(text)) return false;
  return !/^[IVX\d]+\s*[-.–/)]/.test(text);
}

/** Words that are in lower case in the name of an organisation, except as its first word. */
const SMALL = new Set(
  'bộ ủy uỷ chấp hành thường vụ tổ chức tỉnh thành phố huyện quận thị xã phường thôn khối cơ quan các và trực thuộc công tác nhân sự văn phòng doanh nghiệp trường bệnh viện đặc khu nhiệm kỳ khóa lâm thời'.split(
    ' ',
  ),
);

/** Converts a name in capitals: `ĐẢNG BỘ TỈNH KHÁNH HÒA` becomes `Đảng bộ tỉnh Khánh Hòa`. Other names are unchanged. */
export function nameCase(name: string): string {
  if (name !== name.toLocaleUpperCase('vi')) return name;
  return name
    .toLocaleLowerCase('vi')
    .split(' ')
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : capital(word)))
    .join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toLocaleUpperCase('vi') + word.slice(1);
}
