import { readableText, type TextGuess } from '@schemes/imports/cells/readableText';
import { dateOfDay } from '@schemes/imports/cells/spreadsheetDay';
import { type Guess, type ReadCell, readSheetCell } from '@schemes/imports/sheets/readSheetCell';
import type { CellType } from '@schemes/model/cells/cell';
import { parseCell } from '@schemes/model/cells/parseCell';
import type { OldFont } from '@schemes/model/text/oldFont';
import type { CopiedText } from './readBlock';

/**
 * Numbers from this one on are read as a spreadsheet's serial days (this one is in 1920). Smaller numbers can be years.
 */
const FIRST_DAY = 7306;
const LAST_DAY = 80_000;

/**
 * Reads a pasted cell for a column as the import of a file does (`readSheetCell`), with the same words, dates and old
 * fonts. If the text cannot be read, or only by a guess, and the other program gives the number after it (`Apr-75`,
 * `4,687`), that number is read instead. `neighbour`: the old font of other texts in the row.
 */
export function readPasted(
  type: CellType,
  { text, number, font }: CopiedText,
  neighbour?: OldFont,
): ReadCell {
  const readable = readableText(text, font, neighbour);
  const read = withNumber(type, readable.text, number);
  return read.ok && read.guess === undefined && readable.guess !== undefined
    ? guessed(read, readable.guess)
    : read;
}

function withNumber(type: CellType, text: string, number: number | undefined): ReadCell {
  // In other kinds of cell a dash alone means blank; in a text it stays a dash.
  const read: ReadCell = type.kind === 'text' ? parseCell(type, text) : readSheetCell(type, text);
  const isExact = read.ok && read.guess === undefined;
  if (isExact || number === undefined || text.includes('%')) return read;
  const fromNumber = readNumber(type, number, showsDay(text));
  return fromNumber.ok ? fromNumber : read;
}

/** Whether the text of a date shows its day too: `15-Aug-76` does, `Apr-75` does not. */
function showsDay(text: string): boolean {
  const numbers = text.match(/\d+/g)?.length ?? 0;
  return numbers >= (/\p{L}/u.test(text) ? 2 : 3);
}

function readNumber(type: CellType, number: number, hasDay: boolean): ReadCell {
  const isDay = type.kind === 'date' || type.kind === 'monthYear';
  if (!isDay) return parseCell(type, String(number));
  const isSerial = number >= FIRST_DAY && number <= LAST_DAY;
  if (!isSerial) return readSheetCell(type, number);
  const day = dateOfDay(number);
  return readSheetCell(type, hasDay ? { day } : { day, showsMonth: true });
}

function guessed(read: ReadCell & { readonly ok: true }, guess: TextGuess & Guess): ReadCell {
  return { ...read, guess };
}
