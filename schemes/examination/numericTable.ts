import { cellAddress } from '../imports/sheets/cellAddress';
import { foldHeading } from '../imports/sheets/foldHeading';
import type { SheetValue } from '../imports/sheets/sheet';
import { sheetText } from '../imports/sheets/sheetText';
import { readNumbers } from '../numbers/readNumbers';
import type { FilePlace } from './Examination';
import type { ExaminedTable } from './ExaminedFile';

/** A number in a cell. */
export interface CellNumber {
  readonly value: number;
  readonly decimals: number;
  readonly isPercent: boolean;
}

/** A row of numbers below the heads of a table. */
export interface NumericRow {
  /** Index in the sheet. */
  readonly at: number;
  /** The first text of the row that is neither a number nor an order number. */
  readonly label: string;
  /** `total`: a total of rows. `group`: a heading with numbers, marked I, II or A, B. `part`: «trong đó …». */
  readonly kind: 'plain' | 'total' | 'group' | 'part';
  readonly numbers: readonly (CellNumber | null)[];
}

/** A table with its heads and rows of numbers; the column of order numbers is omitted. */
export interface NumericTable {
  /** Folded heads of the columns. */
  readonly heads: readonly string[];
  readonly rows: readonly NumericRow[];
  /** The place of a cell. */
  readonly placeOf: (row: NumericRow, column: number) => FilePlace;
}

/** Most rows of heads above the numbers. */
const MAX_HEADS = 6;
/** Compared with diacritics, because `Công an` and `Công Hải` are not totals. */
const TOTAL = /^(?:tổng|cộng|toàn (?:đảng|tỉnh|xã|phường|bộ|cơ quan))(?![\p{L}])/iu;
const PART = /^(?:trong đó|gồm|chia ra|[-+*•])/iu;
const ORDER = /^(?:tt|stt|so tt|so thu tu|no)$/u;
const GROUP_MARK = /^(?:[IVX]+|[A-H])[.)]?$/u;

/** Reads a table of numbers. Null if fewer than two rows have numbers. */
export function numericTable({ n, title, sheet, isSpreadsheet }: ExaminedTable): NumericTable | null {
  const { rows } = sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const first = rows.findIndex((row) => isBodyRow(row) && !isColumnNumbers(row));
  if (first < 0) return null;
  const heads = Array.from({ length: width }, (_, column) => headOf(sheet, first, column));
  const order = heads.findIndex((head) => ORDER.test(head));
  const read = rows.flatMap((row, at): readonly NumericRow[] => {
    if (at < first || isColumnNumbers(row)) return [];
    const numbers = Array.from({ length: width }, (_, column) =>
      column === order ? null : cellNumber(row[column]),
    );
    if (numbers.every((number) => number === null)) return [];
    const texts = row.map((value) => sheetText(value).replace(/\s+/g, ' ').trim());
    const label =
      texts.filter(
        (text, i) => text !== '' && numbers[i] === null && i !== order && /\p{L}{2}/u.test(text),
      )[0] ?? '';
    const mark = order >= 0 ? (texts[order] ?? '') : (texts[0] ?? '');
    const kind = TOTAL.test(label)
      ? 'total'
      : PART.test(label)
        ? 'part'
        : GROUP_MARK.test(mark)
          ? 'group'
          : 'plain';
    return [{ at, label, kind, numbers }];
  });
  if (read.length < 2) return null;
  const shown = heads.map((_, column) => shownHead(sheet, first, column));
  return {
    heads,
    rows: read,
    placeOf: ({ at, label }, column) => ({
      kind: 'cell',
      table: n,
      title,
      row: label,
      column: shown[column] ?? '',
      ...(isSpreadsheet ? { address: cellAddress(at, column) } : {}),
    }),
  };
}

/** Whether a row has numbers: a cell after the first is a number. */
function isBodyRow(row: readonly SheetValue[]): boolean {
  return row.some((value, i) => i > 0 && cellNumber(value) !== null);
}

/** Whether a row numbers the columns: (1), (2), (3) … */
function isColumnNumbers(row: readonly SheetValue[]): boolean {
  const texts = row.map((value) => sheetText(value).replace(/[()\s]/g, '')).filter((text) => text !== '');
  return (
    texts.length >= 3 &&
    texts.every((text, i) => text.replace(/[=+].*$/u, '') === String(i + 1) || /^[A-Z]$/.test(text))
  );
}

/** The largest number that is computed with. Files have no larger ones, and sums of these are exact enough and finite. */
export const MAX_NUMBER = 1e15;

/** The number that a cell consists of; null if the cell is empty, a date, another text or a number above `MAX_NUMBER`. */
export function cellNumber(value: SheetValue | undefined): CellNumber | null {
  const read = readCell(value);
  return read && Math.abs(read.value) <= MAX_NUMBER ? read : null;
}

function readCell(value: SheetValue | undefined): CellNumber | null {
  if (typeof value === 'number') return { value, decimals: decimalsOf(value), isPercent: false };
  if (typeof value === 'object' && value !== null && 'percent' in value)
    return { value: round(value.percent), decimals: decimalsOf(round(value.percent)), isPercent: true };
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const [number] = readNumbers(text);
  return number?.from === 0 && number.to === text.length
    ? { value: number.value, decimals: number.decimals, isPercent: number.isPercent }
    : null;
}

/** Removes the error of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}

function decimalsOf(value: number): number {
  return String(round(value)).split('.')[1]?.length ?? 0;
}

/** The texts of the heads above a column, joined; a merged head counts for each of its columns. */
function headTexts(
  { rows, merges }: ExaminedTable['sheet'],
  first: number,
  column: number,
): readonly string[] {
  const texts: string[] = [];
  for (let at = Math.max(0, first - MAX_HEADS); at < first; at++) {
    const filled = rows[at]?.filter((value) => sheetText(value).trim() !== '').length ?? 0;
    // A line with one text is the title of the sheet, not a head.
    if (filled < 2) continue;
    const merge = merges.find(
      ({ top, left, bottom, right }) => at >= top && at <= bottom && column >= left && column <= right,
    );
    if (merge && merge.top !== at) continue;
    const text = sheetText(rows[at]?.[merge?.left ?? column])
      .replace(/\s+/g, ' ')
      .trim();
    if (text !== '' && !texts.includes(text)) texts.push(text);
  }
  return texts;
}

function headOf(sheet: ExaminedTable['sheet'], first: number, column: number): string {
  return foldHeading(headTexts(sheet, first, column).join(' '));
}

function shownHead(sheet: ExaminedTable['sheet'], first: number, column: number): string {
  return headTexts(sheet, first, column).join(', ').slice(0, 80);
}
