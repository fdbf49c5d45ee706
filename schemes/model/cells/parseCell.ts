import { readWrittenDate } from '../../words/readWrittenDate';
import { cleanText } from '../text/cleanText';
import { type CellProblem, type CellType, type CellValue, checkCell, isDate } from './cell';

/** The value of a typed text (undefined empties the cell), or why the cell refuses it. */
export type ParsedCell =
  | { readonly ok: true; readonly value: CellValue | undefined }
  | { readonly ok: false; readonly problem: CellProblem };

/**
 * Reads a typed or pasted text in Vietnamese notation: `4.687`, `13,3`, `13,3%`, `4/1975`, `15-2-2001`, `ngày 1 tháng 9 năm
 * 2025`. A blank text empties the cell. A choice must be its code, not its label.
 */
export function parseCell(type: CellType, typed: string): ParsedCell {
  const text = tidy(typed, type.kind === 'text');
  if (text === '') return { ok: true, value: undefined };
  const value = read(type, text);
  const problem = checkCell(type, value);
  return problem ? { ok: false, problem } : { ok: true, value: value as CellValue };
}

function read(type: CellType, text: string): unknown {
  switch (type.kind) {
    case 'integer':
      return readInteger(text);
    case 'percent':
      return readPercent(text);
    case 'monthYear':
      return readMonthYear(type, text);
    case 'date':
      return readDate(text);
    case 'choices':
      return sortCodes(type, text.split(/[\s,;]+/).filter(Boolean));
    default:
      return text;
  }
}

/** The cleaned text (`cleanText`), trimmed, with blanks for control characters and, without `keepLines`, for line breaks. */
function tidy(typed: string, keepLines: boolean): string {
  const clean = cleanText(typed).replace(/\r\n?/g, '\n');
  const lines = keepLines ? clean : clean.replace(/\n/g, ' ');
  return lines.replace(/\p{Cc}/gu, (char) => (char === '\n' ? char : ' ')).trim();
}

function readInteger(text: string): number {
  const grouped = /^-?\d{1,3}(?:[. ]\d{3})+$/.test(text) ? text.replace(/[. ]/g, '') : text;
  return /^-?\d+$/.test(grouped) ? Number(grouped) : Number.NaN;
}

function readPercent(text: string): number {
  const bare = text.replace(/\s*%$/, '').replace(',', '.');
  return /^-?\d+(?:\.\d{1,4})?$/.test(bare) ? Number(bare) : Number.NaN;
}

function readMonthYear({ mayHaveDay = false }: CellType, text: string): string {
  // A full date that exists is accepted too. Its day is dropped where the column keeps none.
  const date = readDate(text);
  return isDate(date) && !mayHaveDay ? date.slice(0, 7) : date;
}

/**
 * The stored form of a written date, read as imports read it (`readWrittenDate`). The text itself if it is not a date.
 * A year of two digits is accepted, because the person sees the result at once; no other guess is accepted.
 */
function readDate(text: string): string {
  const date = readWrittenDate(text);
  if (!date || (date.guess !== undefined && date.guess !== 'century')) return text;
  const { year, month, day } = date;
  return [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [two(String(part))]))].join('-');
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

/** The codes in the order of the type, each once, so that equal choices are stored equally. */
export function sortCodes(type: CellType, codes: readonly string[]): readonly string[] {
  const order = type.choices ?? [];
  return [...new Set(codes)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}
