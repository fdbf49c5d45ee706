import { readableText, type TextGuess } from '@schemes/imports/cells/readableText';
import { dateOfDay } from '@schemes/imports/cells/spreadsheetDay';
import { type Guess, type ReadCell, readSheetCell } from '@schemes/imports/sheets/readSheetCell';
import type { CellType } from '@schemes/model/cells/cell';
import { parseCell } from '@schemes/model/cells/parseCell';
import type { OldFont } from '@schemes/model/text/oldFont';
import type { CopiedText } from './readBlock';

/** Serial numbers that are days and no years: from 1920 on. */
const FIRST_DAY = 7306;
const LAST_DAY = 80_000;

/**
 * Reads a pasted cell for a column as the import of a file reads it (`readSheetCell`): the same words, dates and old fonts. Where
 * the text does not parse, or only by a guess, and the other program gives the number behind it (`Apr-75`, `4,687`), that
 * number is read. `neighbour`: the old font of other texts in its row.
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
  // A dash alone empties a cell of any other kind; in a text it is what was copied.
  const read: ReadCell = type.kind === 'text' ? parseCell(type, text) : readSheetCell(type, text);
  const isExact = read.ok && read.guess === undefined;
  if (isExact || number === undefined || text.includes('%')) return read;
  const behind = readNumber(type, number);
  return behind.ok ? behind : read;
}

function readNumber(type: CellType, number: number): ReadCell {
  const isDay = type.kind === 'date' || type.kind === 'monthYear';
  if (!isDay) return parseCell(type, String(number));
  const isSerial = number >= FIRST_DAY && number <= LAST_DAY;
  return readSheetCell(type, isSerial ? { day: dateOfDay(number) } : number);
}

function guessed(read: ReadCell & { readonly ok: true }, guess: TextGuess & Guess): ReadCell {
  return { ...read, guess };
}
