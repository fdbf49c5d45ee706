/** A blank and a hyphen at which no line ends. The file writes the hyphen as `w:noBreakHyphen`. */
export const NO_BREAK_BLANK = '\u00a0';
export const NO_BREAK_HYPHEN = '\u2011';

const ROMAN = '[IVXLC]+';
const NUMBER = `(?:\\d[\\d.,]*%?|${ROMAN})(?![\\p{L}])`;

/** What a number of papers and provisions follows: `Điều 5`, `bước 2`, `số 45-CT/TW`. */
const NUMBERED =
  'nhiệm kỳ|khóa|khoá|điều|khoản|mục|chương|phần|phụ lục|mẫu|biểu|bước|số|bản số|quý|năm|tháng|ngày|lần|đợt|tổ';

/** Units after a count. The number and its unit must be on one line. */
const UNITS =
  'đồng chí|người|phiếu|đại biểu|ủy viên|uỷ viên|đảng viên|nhiệm kỳ|nhân sự|chức danh|nội dung|trường hợp|tuổi|năm|tháng|ngày|giờ|lần|khóa|khoá|tỷ lệ|lượt|đơn vị|chi bộ|%';

/** The words before the name of a place. */
const BEFORE_PLACE =
  'xã|phường|tỉnh|thành phố|đặc khu|thị trấn|thị xã|huyện|quận|thôn|ấp|khu phố|tổ dân phố|tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ';

/**
 * Terms that no line break may separate, each a pattern whose blanks become no-break blanks: a term with its number or
 * ordinal, a count with its unit, the day and the month of a date, the name of a place.
 */
const TERMS: readonly RegExp[] = [
  /(?<!\p{L})ngày \d{1,2} tháng \d{1,2}(?!\d)/giu,
  new RegExp(`(?<!\\p{L})(?:${NUMBERED}) ${NUMBER}`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:lần |phần |khóa |khoá |nhiệm kỳ )?thứ (?:${NUMBER}|\\p{L}+)`, 'giu'),
  new RegExp(`(?<![\\p{L}\\d])\\d[\\d.,]* (?:${UNITS})(?!\\p{L})`, 'giu'),
  new RegExp(
    `(?<=(?<!\\p{L})(?:${caseless(BEFORE_PLACE)})[ ${NO_BREAK_BLANK}])\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,3}`,
    'gu',
  ),
];

/** A hyphen inside a range or a symbol; the number before a symbol may still be missing: `2025-2030`, `45-CT/TW`. */
const INNER_HYPHEN = /(?<=[\p{L}\d\u00a0])-(?=[\p{L}\d])/gu;

/**
 * Binds the terms that no clerk separates by a line break: «nhiệm kỳ 2025-2030», «khóa I», «lần thứ XII», `45-CT/TW`,
 * «28 đồng chí», «Trà Sơn Hạ». Each blank or hyphen is replaced by one letter, so that places in the text keep their
 * index.
 */
export function bindTerms(text: string): string {
  let bound = text.replace(INNER_HYPHEN, NO_BREAK_HYPHEN);
  for (const term of TERMS) bound = bound.replace(term, (found) => found.replaceAll(' ', NO_BREAK_BLANK));
  return bound;
}

/** The text with ordinary blanks and hyphens in place of no-break ones, as people type it into a search. */
export function unbound(text: string): string {
  return text.replaceAll(NO_BREAK_BLANK, ' ').replaceAll(NO_BREAK_HYPHEN, '-');
}

/** A pattern for words in small letters, in capitals, or with a capital at their beginning. */
function caseless(words: string): string {
  return words.replace(/\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
