import { dateOfDay } from '@schemes/imports/cells/spreadsheetDay';
import { choiceLabel } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import type { CellProblem, CellType, CellValue } from '@schemes/model/cells/cell';
import { parseCell, sortCodes } from '@schemes/model/cells/parseCell';
import { foldSearch } from '@schemes/model/text/foldSearch';
import type { CopiedText } from './readBlock';

/** The value of a pasted cell, or why it does not parse. */
export type Read =
  | { readonly ok: true; readonly value: CellValue | undefined }
  | { readonly ok: false; readonly problem: CellProblem };

const NO_CHOICE: Read = { ok: false, problem: { code: 'cell.notChoice', params: {} } };

/**
 * Reads a pasted cell for a column. Choices are labels or codes. Where the text does not parse but the other program gives
 * the number behind it (`Apr-75`, `4,687`), that number is read.
 */
export function readPasted(lang: Lang, type: CellType, { text, number }: CopiedText): Read {
  if (type.kind === 'choice')
    return text.trim() === '' ? { ok: true, value: undefined } : choice(lang, type, text);
  if (type.kind === 'choices') return choices(lang, type, text);
  const parsed = parseCell(type, text);
  if (parsed.ok || number === undefined || text.includes('%')) return parsed;
  const behind = parseCell(type, textBehind(type, number));
  return behind.ok ? behind : parsed;
}

function choice(lang: Lang, type: CellType, text: string): Read {
  const code = codeOf(lang, type, text);
  return code === undefined ? NO_CHOICE : { ok: true, value: code };
}

function choices(lang: Lang, type: CellType, text: string): Read {
  const parts = text.split(/[,;\n]/).filter((part) => part.trim() !== '');
  const known = parts.map((part) => codeOf(lang, type, part)).filter((code) => code !== undefined);
  if (known.length !== parts.length) return NO_CHOICE;
  return { ok: true, value: known.length === 0 ? undefined : sortCodes(type, known) };
}

function codeOf(lang: Lang, type: CellType, text: string): string | undefined {
  const wanted = foldSearch(text);
  return type.choices?.find(
    (code) => foldSearch(choiceLabel(lang, type, code)) === wanted || code === text.trim(),
  );
}

function textBehind(type: CellType, number: number): string {
  const isDay = type.kind === 'date' || type.kind === 'monthYear';
  if (!isDay || number < 1 || number > 80_000) return String(number);
  return dateOfDay(number);
}
