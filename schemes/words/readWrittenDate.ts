/** Why the meaning of a written date is not certain, as a message key below `imports.guess.`. */
export type DateGuess = 'century' | 'yearAlone' | 'about' | 'digitsTogether' | 'letterForDigit';

/** A date as a person wrote it. `day` or `month` is absent if the text has none or marks it as unknown. */
export interface WrittenDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly guess?: DateGuess;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Two-digit years above this one are of the 20th century. */
const LAST_OF_THIS_CENTURY = 30;
/** Longest text that is read as a date. */
const LONGEST = 80;
/** A part of a date that is left open by zeros or signs. A single `x` can also be October in Roman numerals. */
const OPEN = /^(?:0{1,2}|[.…?_x-]+)$/;

/**
 * Reads a date.
 *
 * - Without a guess: `15/8/1976`, `15-08-1976 00:00:00`, `ngày 15 tháng 8 năm 1976`, `T8/1976`, `sinh năm 1975`,
 *   `'1975`,
 *   `(1975)`, `15-Aug-1976`, `1976-08-15`.
 * - With a guess: a year of two digits, an open day and month (`.../1975`, `00/00/1975`), `khoảng 1975`, `15081976`,
 *   `O8/1976`.
 * - Null: any other text, and days that no calendar has, such as 30/02/1975.
 *
 * The order is day, month, year; or year, month, day if the year is first.
 */
export function readWrittenDate(written: string): WrittenDate | null {
  if (written.length > LONGEST) return null;
  const text = tidy(written);
  const about = /^(?:khoảng|chừng|độ|~|≈)\s*(?=\d)|(?<=\d)\s*\?$/u;
  if (about.test(text)) return marked(read(text.replace(about, '')), 'about');
  const exact = read(text);
  if (exact) return exact;
  const withDigits = text.replace(/o/g, '0').replace(/(?<=^|[\d/])[il](?=\d)/g, '1');
  return withDigits !== text && /^[\d/.\- ]+$/.test(withDigits)
    ? marked(read(withDigits), 'letterForDigit')
    : null;
}

/** The text in lower case, without the words and signs around a date. Words between the parts become `/`. */
function tidy(written: string): string {
  return written
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/[\s;,.'"]+$/, '')
    .replace(/[t ]\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:z|am|pm|sa|ch)?$/u, '')
    .replace(/^['"\s]+|[\s;,.'"]+$/g, '')
    .replace(/^\((.*)\)$/, '$1')
    .replace(/^['"\s]+|[\s;,.'"]+$/g, '')
    .replace(/^(?:(?:ngày|tháng|năm)[ ,]*)*sinh(?:[ ,]*(?:ngày|tháng|năm))*\s*:?\s*/u, '')
    .replace(/^(?:sn|ns|s\.?n\.?)\s*[:.]?\s*(?=\d)/u, '')
    .replace(/^(?:ngày|năm)\s*:?\s*(?=[\d…._?x])/u, '')
    .replace(/^(?:tháng|th\.?|t\.?)\s*(?=\d{1,2}\b)/u, '')
    .replace(/\s*,?\s*(?:tháng|th\.?(?=\s*\d))\s*/gu, '/')
    .replace(/\s*,?\s*(?:năm|nam(?=\s*\d{4}))\s*/gu, '/')
    .replace(/\s*([/\-–])\s*/g, '$1')
    .trim();
}

function read(text: string): WrittenDate | null {
  if (/^\d{4}$/.test(text)) return { year: Number(text) };
  const together = /^\d{8}$/.test(text) ? digitsTogether(text) : null;
  if (together) return together;
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) return dateOf(iso[1] ?? '', iso[2] ?? '', iso[3]);
  const open = /^((?:[.…?_-]+|x{2,}|0{1,2})[/\-. ]?(?:(?:[.…?_x-]+|0{1,2})[/\-. ]?)?)(\d{4})$/u.exec(text);
  if (open) return { year: Number(open[2]), guess: 'yearAlone' };
  const parts = text.split(/[/\-–.,\s]+/);
  // Two signs between two numbers show that a part is missing: `15//1976`.
  if (/[/\-–]{2}|\.\.|\.[/-]|[/-]\./.test(text) || parts.length < 2 || parts.length > 3) return null;
  const year = parts.at(-1) ?? '';
  const month = parts.at(-2) ?? '';
  return dateOf(year, month, parts.length === 3 ? parts[0] : undefined);
}

function dateOf(year: string, month: string, day: string | undefined): WrittenDate | null {
  if (!/^(?:\d{4}|\d{2})$/.test(year)) return null;
  // `8/12` may be a day and a month. Only a number above 31 is certainly a year.
  if (year.length === 2 && day === undefined && Number(year) <= 31) return null;
  const isShort = year.length === 2;
  const full = isShort ? Number(year) + (Number(year) > LAST_OF_THIS_CENTURY ? 1900 : 2000) : Number(year);
  const guess = isShort ? ({ guess: 'century' } as const) : {};
  const isOctober = month === 'x' && day !== undefined && /^\d+$/.test(day) && !OPEN.test(day);
  if (OPEN.test(month) && !isOctober)
    return month === 'x' && day === undefined
      ? null
      : { year: full, guess: isShort ? 'century' : 'yearAlone' };
  const number = monthOf(month);
  if (number === null) return null;
  if (day === undefined || OPEN.test(day)) return { year: full, month: number, ...guess };
  const isDay = /^\d{1,2}$/.test(day) && Number(day) >= 1 && Number(day) <= daysIn(full, number);
  return isDay ? { year: full, month: number, day: Number(day), ...guess } : null;
}

function monthOf(text: string): number | null {
  const named = MONTHS.indexOf(text.slice(0, 3));
  if (named !== -1 && /^[a-z]+$/.test(text) && text.length >= 3) return named + 1;
  const roman = ROMAN.indexOf(text);
  if (roman !== -1) return roman + 1;
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= 12 ? number : null;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Reads `15081976` or `19760815`. Null if neither order gives a date from 1900 to 2100, or if both do. */
function digitsTogether(text: string): WrittenDate | null {
  const usual = dateOf(text.slice(4), text.slice(2, 4), text.slice(0, 2));
  const iso = dateOf(text.slice(0, 4), text.slice(4, 6), text.slice(6));
  const plausible = [usual, iso].filter((one) => one !== null && one.year >= 1900 && one.year <= 2100);
  const [only] = plausible;
  return plausible.length === 1 && only ? { ...only, guess: 'digitsTogether' } : null;
}

function marked(date: WrittenDate | null, guess: DateGuess): WrittenDate | null {
  return date && { ...date, guess };
}
