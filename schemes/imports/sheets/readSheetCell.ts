import { type CellProblem, type CellType, type CellValue, checkCell } from '../../model/cells/cell';
import { parseCell } from '../../model/cells/parseCell';
import { cleanText } from '../../model/text/cleanText';
import { type DateGuess, readWrittenDate, type WrittenDate } from '../../words/readWrittenDate';
import type { TextGuess } from '../cells/readableText';
import { dateOfDay, dayNumber, isFirstOfMonth } from '../cells/spreadsheetDay';
import { readChoice, readChoices } from './readChoice';
import type { SheetValue } from './sheet';
import { sheetText } from './sheetText';

/** Why an imported value should be checked, as a message key below `imports.guess.`. */
export type Guess =
  | DateGuess
  | TextGuess
  | 'monthZero'
  | 'yearInDay'
  | 'dayNumber'
  | 'fraction'
  | 'wordsToNumber'
  | 'split'
  | 'joined';

/** The value of a cell (undefined for an empty one), or why it cannot be read. */
export type ReadCell =
  | { readonly ok: true; readonly value: CellValue | undefined; readonly guess?: Guess }
  | { readonly ok: false; readonly problem: CellProblem };

/**
 * Reads a cell of a file as a value of a column. Dashes and blanks count as empty. If Excel converted what was typed, such
 * as `4.1975` to a number, the conversion is undone; a conversion that is only probable is reported as a guess. A value that
 * the column cannot have is a problem. Texts for old fonts must be converted before (`readableText`).
 */
export function readSheetCell(type: CellType, value: SheetValue): ReadCell {
  const text = cleanText(sheetText(value)).trim();
  if (text === '' || /^[-–—_.…/]+$/.test(text)) return { ok: true, value: undefined };
  if (/^#[A-Z/0]+[!?]?$/.test(text)) return refused({ code: 'cell.formulaError', params: { text } });
  switch (type.kind) {
    case 'choice': {
      const code = readChoice(type, text);
      return code === undefined ? refused({ code: 'cell.notChoice', params: {} }) : { ok: true, value: code };
    }
    case 'choices': {
      const codes = readChoices(type, text);
      return codes && codes.length > 0
        ? { ok: true, value: codes }
        : refused({ code: 'cell.notChoice', params: {} });
    }
    case 'integer':
      return readInteger(type, value, text);
    case 'percent':
      return readPercent(type, value, text);
    case 'monthYear':
    case 'date':
      return readDay(type, value, text);
    case 'text':
      return parseCell(type, text);
  }
}

function readInteger(type: CellType, value: SheetValue, text: string): ReadCell {
  if (typeof value === 'number') return checked(type, value);
  // `28 đồng chí`, `15 đ/c`: the number is the value, and the heading names the unit.
  const unit = /^(\d[\d. ]*)\s*(?:đồng chí|đ\/c|người|đại biểu|đảng viên|đơn vị)\.?$/iu.exec(
    text.normalize('NFC'),
  );
  if (unit) return marked(parseCell(type, (unit[1] ?? '').trim()), 'wordsToNumber');
  return parsed(type, text);
}

function readPercent(type: CellType, value: SheetValue, text: string): ReadCell {
  if (typeof value === 'number') {
    // Spreadsheets store 13,3 % as 0.133, and shares below one percent are rare.
    if (value > 0 && value < 1) return marked(checked(type, round(value * 100)), 'fraction');
    return checked(type, round(value));
  }
  if (value !== null && typeof value === 'object' && 'percent' in value)
    return checked(type, round(value.percent));
  return parsed(type, text);
}

/** Day numbers that are read as years: 1975 typed into a cell formatted as a day is 28/05/1905 to a spreadsheet. */
const YEARS_AS_DAYS = { from: 1900, to: 2100 } as const;
/** Numbers that are read as days, from 1920 to 2035. A spreadsheet shows a day as a number in a cell without a date format. */
const BARE_DAYS = { from: 7306, to: 49_674 } as const;

function readDay(type: CellType, value: SheetValue, text: string): ReadCell {
  if (value !== null && typeof value === 'object' && 'day' in value) {
    const year = dayNumber(value.day);
    if (year !== null && year >= YEARS_AS_DAYS.from && year <= YEARS_AS_DAYS.to)
      return marked(parsed(type, String(year)), 'yearInDay');
    const isKnown = type.kind === 'date' || (keepsDay(type) && value.showsMonth !== true);
    return checked(type, isKnown ? value.day : value.day.slice(0, 7));
  }
  if (typeof value === 'number') return readDayNumber(type, value);
  const date = readWrittenDate(text);
  return date ? marked(checked(type, storedDate(type, date)), date.guess) : parsed(type, text);
}

/** Whether a column stores whole days. */
function keepsDay({ kind, mayHaveDay = false }: CellType): boolean {
  return kind === 'date' || mayHaveDay;
}

/** The stored form of a date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. A column of months gets the day only where it keeps days. */
function storedDate(type: CellType, { year, month, day }: WrittenDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  if (month === undefined) return String(year);
  if (day === undefined || !keepsDay(type)) return `${year}-${two(month)}`;
  return `${year}-${two(month)}-${two(day)}`;
}

/** Reads a number as a date. A spreadsheet stores the typed text `4.1975` as a number, and `10.1980` as 10.198. */
function readDayNumber(type: CellType, value: number): ReadCell {
  const text = String(value);
  const lost = /^(\d{1,2})\.(\d{3})$/.exec(text);
  if (lost) return marked(parsed(type, `${lost[1]}/${lost[2]}0`), 'monthZero');
  if (Number.isInteger(value) && value >= BARE_DAYS.from && value <= BARE_DAYS.to) {
    const day = dateOfDay(value);
    // The first of a month is also what a spreadsheet stores for a month alone: a birth does not get a day nobody wrote.
    const isKnown = type.kind === 'date' || (keepsDay(type) && !isFirstOfMonth(day));
    return marked(checked(type, isKnown ? day : day.slice(0, 7)), 'dayNumber');
  }
  const date = readWrittenDate(text);
  return date ? marked(checked(type, storedDate(type, date)), date.guess) : parsed(type, text);
}

function round(value: number): number {
  return Number(value.toFixed(4));
}

function checked(type: CellType, value: CellValue): ReadCell {
  const problem = checkCell(type, value);
  return problem ? refused(problem) : { ok: true, value };
}

function parsed(type: CellType, text: string): ReadCell {
  return parseCell(type, text);
}

function marked(read: ReadCell, guess: Guess | undefined): ReadCell {
  return read.ok && guess ? { ...read, guess } : read;
}

function refused(problem: CellProblem): ReadCell {
  return { ok: false, problem };
}
