import { type CellProblem, type CellType, type CellValue, checkCell } from '../../model/cells/cell';
import { parseCell } from '../../model/cells/parseCell';
import { readChoice, readChoices } from './readChoice';
import type { SheetValue } from './sheet';
import { sheetText } from './sheetText';

/** Why an imported value should be checked, as a message key below `imports.guess.`. */
export type Guess = 'century' | 'monthZero' | 'fraction' | 'wordsToNumber' | 'oldFont';

/** The value of a cell (`undefined` empties it), or why it has none. */
export type ReadCell =
  | { readonly ok: true; readonly value: CellValue | undefined; readonly guess?: Guess }
  | { readonly ok: false; readonly problem: CellProblem };

/**
 * Reads a cell of a file as a value of a column. Dashes and blanks empty it. Where Excel certainly converted what was
 * typed, the conversion is undone; where it probably did, it is undone and reported as a guess. Anything else is a
 * problem and is left out.
 */
export function readSheetCell(type: CellType, value: SheetValue): ReadCell {
  const text = sheetText(value)
    .replace(/\u00a0/g, ' ')
    .trim();
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
      return marked(parseCell(type, text), isOldFont(text) ? 'oldFont' : undefined);
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

function readDay(type: CellType, value: SheetValue, text: string): ReadCell {
  if (value !== null && typeof value === 'object' && 'day' in value) {
    return checked(type, type.kind === 'date' ? value.day : value.day.slice(0, 7));
  }
  if (typeof value === 'number') return readDayNumber(type, value);
  const tidy = text
    .normalize('NFC')
    .replace(/^(?:ngày|tháng|năm|sn)\s+/iu, '')
    .replace(/\s*(?:tháng|năm)\s*/giu, '/')
    .replace(/\s*([/\-.])\s*/g, '$1');
  const short = /^((?:\d{1,2}[/\-.]){1,2})(\d{2})$/.exec(tidy);
  if (short && partCount(tidy) === (type.kind === 'date' ? 3 : partCount(tidy))) {
    const year = Number(short[2]);
    return marked(parsed(type, `${short[1]}${year > 30 ? 19 : 20}${short[2]}`), 'century');
  }
  return parsed(type, tidy);
}

/** `4.1975` typed without quotes is a number to a spreadsheet, and `10.1980` loses its last 0. */
function readDayNumber(type: CellType, value: number): ReadCell {
  const text = String(value);
  const lost = /^(\d{1,2})\.(\d{3})$/.exec(text);
  if (lost) return marked(parsed(type, `${lost[1]}/${lost[2]}0`), 'monthZero');
  return parsed(type, text);
}

function partCount(text: string): number {
  return text.split(/[/\-.]/).length;
}

/**
 * Whether a text has letters that never occur inside a Vietnamese word but do in text for the old fonts .VnTime
 * (TCVN3) and VNI.
 */
function isOldFont(text: string): boolean {
  return /\p{L}[®µ¸¹¶·¨©ª«¬­¦§¼½¾¿]|[®µ¸¹¶·¨©ª«¬¦§¼½¾]\p{L}/u.test(text.normalize('NFC'));
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
