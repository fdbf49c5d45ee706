import { LANGS } from '../../messages/lang';
import { tableWord } from '../../messages/tableWords';
import type { Column, TableType } from '../../model/tables/tableType';
import { readSex } from '../cells/readSex';
import { foldHeading } from './foldHeading';
import type { SkipReason } from './importedRow';
import { CARD, COUNTER, type MappedColumn, SKIP, targetColumns } from './importTarget';
import { readSheetCell } from './readSheetCell';
import { looksLikeName, rowWord } from './rowWords';
import type { Sheet, SheetValue } from './sheet';
import { sheetText } from './sheetText';

/** Whether a row of a file is an entry of the table (`reason` null), or the reason why it is not. */
export interface JudgedRow {
  readonly reason: SkipReason | null;
  /** Whether the entry is a name without any other value, so that it is possibly not a person. */
  readonly isBare: boolean;
}

/** Years in which a person may be born. A later year is probably the date of the list. */
const BIRTH_YEARS = { from: 1915, to: 2012 } as const;
const ENTRY: JudgedRow = { reason: null, isBare: false };

/**
 * Returns a function that judges the rows of a sheet. Call it for the rows in order, because it remembers the rows
 * above.
 *
 * In a table of people, a row with a name and a birth, a sex, another date, a card number or a known choice is a
 * person. Words such as `Tổng` decide only about rows without these, so that Tổng Văn Công is imported. A text with a
 * running number is an entry unless its words or its form show another kind of row. A name alone is an entry with
 * `isBare`.
 *
 * In other tables, words and sums of the rows above show which rows are not entries.
 */
export function rowJudge(
  sheet: Sheet,
  below: number,
  type: TableType,
  mapping: readonly MappedColumn[],
): (row: number) => JudgedRow {
  const counter = mapping.find(({ target }) => target === COUNTER)?.column;
  const named = labelColumn(mapping, type);
  const imported = mapping.filter(({ target }) => target !== SKIP && target !== COUNTER);
  const typed = imported.flatMap(({ column, target }) => {
    const keys = targetColumns(target);
    const kinds = type.columns.filter(({ key, kind }) => keys.includes(key) && kind !== 'text');
    return target === CARD || kinds.length > 0 ? [{ column, target, kinds }] : [];
  });
  const isPeople = type.label === 'full_name';
  const sums = sumsAbove(imported, type, counter);
  const counted = sheet.rows
    .slice(below)
    .some((values) => counter !== undefined && /^\d+$/.test(textOf(values[counter])));
  let isAfterSignature = false;

  const judge = (row: number): JudgedRow => {
    const values = sheet.rows[row] ?? [];
    const texts = values.map(textOf);
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) return skipped('blank');
    if (filled.length > 2 && isColumnNumbers(filled)) return skipped('columnNumbers');
    const label = named
      .map((column) => texts[column] ?? '')
      .filter(Boolean)
      .join(' ');
    const mark = texts[counter ?? -1] ?? '';
    const others = imported.filter(({ column }) => !named.includes(column) && (texts[column] ?? '') !== '');
    if (isRepeatedHead(label, mark)) return skipped('repeatedHead');
    if (label !== '' && fixedRowOf(type, label) !== undefined) return ENTRY;
    if (isPeople) return judgePerson({ values, texts, filled, label, mark, others: others.length });
    if (label !== '' && counted && mark === '' && sums.isSum(values)) return skipped('total');
    const first = filled[0] ?? '';
    const word = rowWord(label) ?? rowWord(first);
    if (word === 'total' && !isListed(others.length, mark)) return skipped('total');
    if (others.length === 0 && word !== null && word !== 'heading') return skipped(word);
    if (label === '') return skipped(emptyLabel(texts, others.length));
    const isLabelAlone =
      others.length === 0 && (filled.length === 1 || isGroupMark(mark)) && imported.length > 2;
    if (isLabelAlone && (isGroupMark(mark) || isGroupHeading(label))) return skipped('heading');
    sums.add(values);
    return ENTRY;
  };

  const judgePerson = (row: {
    readonly values: readonly SheetValue[];
    readonly texts: readonly string[];
    readonly filled: readonly string[];
    readonly label: string;
    readonly mark: string;
    readonly others: number;
  }): JudgedRow => {
    const { values, texts, filled, label, mark, others } = row;
    const isPerson = typed.some((one) =>
      isEvidence(one, values[one.column] ?? null, texts[one.column] ?? ''),
    );
    if (isPerson && label !== '') {
      isAfterSignature = false;
      return ENTRY;
    }
    const word = rowWord(label === '' ? (filled[0] ?? '') : label) ?? signatureIn(filled);
    const isNumber = /^\d+[.)]?$/.test(mark);
    if (word !== null && !(word === 'heading' && isNumber && looksLikeName(label))) {
      if (word === 'signature') isAfterSignature = true;
      return skipped(word === 'heading' && /^\(.*\)$/.test(label) ? 'note' : word);
    }
    if (label === '') return skipped(emptyLabel(texts, others));
    if (isGroupMark(mark) || isGroupHeading(label)) return skipped('heading');
    if (isNumber) return ENTRY;
    if (isAfterSignature) return skipped('signature');
    if (/^\*/.test(label)) return skipped('note');
    if (/^[-–—+•]/.test(label)) return skipped('breakdown');
    if (!looksLikeName(label)) return skipped(isInCapitals(label) ? 'heading' : 'noPerson');
    return { reason: null, isBare: others === 0 && typed.length > 0 };
  };
  return judge;
}

/** The columns with the label of a row: one, or those of the parts of a name in their order. Empty if none is mapped. */
export function labelColumn(mapping: readonly MappedColumn[], type: TableType): readonly number[] {
  const whole = mapping.find(({ target }) => target === type.label);
  if (whole) return [whole.column];
  return mapping
    .filter(({ target }) => targetColumns(target).includes(type.label))
    .sort((a, b) => (a.target < b.target ? -1 : 1))
    .map(({ column }) => column);
}

/** Id of the fixed row with this label in either language; undefined if there is none. */
export function fixedRowOf(type: TableType, label: string): string | undefined {
  if (type.fixedRows.length === 0) return undefined;
  const wanted = foldHeading(label);
  return type.fixedRows.find((id) => {
    const word = `row.${type.id}.${id}`;
    return LANGS.some((lang) => {
      const own = tableWord(lang, word);
      return own !== undefined && foldHeading(own) === wanted;
    });
  });
}

function skipped(reason: SkipReason): JudgedRow {
  return { reason, isBare: false };
}

function textOf(value: SheetValue | undefined): string {
  return sheetText(value).trim();
}

/**
 * Whether a cell has a value that only a person has. A count below a heading of births or sexes is not such a value.
 */
function isEvidence(
  { target, kinds }: { readonly target: string; readonly kinds: readonly Column[] },
  value: SheetValue,
  text: string,
): boolean {
  if (text === '') return false;
  if (target === CARD) return text.replace(/\D/g, '').length >= 6;
  return kinds.some((column) => {
    if (column.kind === 'choice' || column.kind === 'choices')
      return (
        /\p{L}/u.test(text) && (readSheetCell(column, text).ok || (column.key === 'sex' && namesSex(text)))
      );
    if (column.kind !== 'date' && column.kind !== 'monthYear') return false;
    const read = readSheetCell(column, column.key === 'birth' ? birthPart(value, text) : value);
    const year = read.ok ? Number(String(read.value ?? '').slice(0, 4)) : 0;
    return column.key === 'birth' ? year >= BIRTH_YEARS.from && year <= BIRTH_YEARS.to : year > 0;
  });
}

/** Whether a text is a sex, with or without a year: `Nữ`, `1975 (nữ)`, but not `Nữ 12`. */
function namesSex(text: string): boolean {
  const { sex, rest } = readSex(text);
  return sex !== undefined && (rest === '' || /(?:19|20)\d{2}/.test(rest));
}

function birthPart(value: SheetValue, text: string): SheetValue {
  return typeof value === 'string' ? readSex(text).rest : value;
}

/** `signature` if any cell has the words of a signature, which are often beside the column of names. */
function signatureIn(filled: readonly string[]): 'signature' | null {
  return filled.some((text) => rowWord(text) === 'signature') ? 'signature' : null;
}

function emptyLabel(texts: readonly string[], others: number): SkipReason {
  if (others > 0) return 'noName';
  return texts.filter((text) => text !== '').every((text) => /^\d+[.)]?$/.test(text)) ? 'blank' : 'heading';
}

/** Whether a row has a running number and other values, so that it is an entry in spite of a word such as `Tổng`. */
function isListed(others: number, mark: string): boolean {
  return others > 0 && /^\d+[.)]?$/.test(mark);
}

/** `(1) (2) (3)`, `1 2 3`, `A B C`: the row under a head that numbers the columns. */
function isColumnNumbers(filled: readonly string[]): boolean {
  const bare = filled.map((text) => text.replace(/[()[\]]/g, ''));
  const from = Number(bare.find((text) => /^\d+$/.test(text)));
  const letters = bare.filter((text) => !/^\d+$/.test(text));
  if (letters.some((text) => !/^[A-C]$/.test(text))) return false;
  const numbers = bare.filter((text) => /^\d+$/.test(text)).map(Number);
  return numbers.length > 1 && numbers.every((number, i) => number === from + i) && from <= 2;
}

/** Whether a Roman numeral or a letter in place of the running number marks the heading of a group. */
function isGroupMark(text: string): boolean {
  return /^(?:[IVX]+|[A-ZĐ])[.)]?$/.test(text);
}

/** Whether a label is the heading of a group: `I. Tái cử`, `A- NHÂN SỰ LẦN ĐẦU`. */
function isGroupHeading(label: string): boolean {
  return (
    /^(?:[IVX]+|[A-ZĐ])\s*[-.)/]/.test(label) ||
    (isInCapitals(label) && /\s/.test(label) && /(?:KHỐI|NHÂN SỰ|DANH SÁCH|TÁI CỬ|LẦN ĐẦU)/.test(label))
  );
}

function isInCapitals(label: string): boolean {
  return label.length > 3 && label === label.toLocaleUpperCase('vi');
}

function isRepeatedHead(label: string, counter: string): boolean {
  return (
    ['ho va ten', 'ho ten', 'ten to chuc dang', 'to chuc dang', 'ten don vi'].includes(foldHeading(label)) ||
    ['stt', 'tt'].includes(foldHeading(counter))
  );
}

/** Keeps the sums of the integer columns over the entries above a row. */
function sumsAbove(imported: readonly MappedColumn[], type: TableType, counter: number | undefined) {
  const numeric = imported.filter(
    ({ target, column }) =>
      column !== counter && type.columns.some(({ key, kind }) => key === target && kind === 'integer'),
  );
  const sums = new Map<number, number>();
  let entries = 0;
  const numberIn = (values: readonly SheetValue[], column: number) => {
    const value = values[column];
    return typeof value === 'number' ? value : 0;
  };
  return {
    add: (values: readonly SheetValue[]) => {
      entries += 1;
      for (const { column } of numeric) sums.set(column, (sums.get(column) ?? 0) + numberIn(values, column));
    },
    /** Whether the row has at least two numbers, and each is the sum of its column. */
    isSum: (values: readonly SheetValue[]) => {
      if (entries < 2 || type.canNest) return false;
      const filled = numeric.filter(({ column }) => numberIn(values, column) > 0);
      return filled.length > 1 && filled.every(({ column }) => numberIn(values, column) === sums.get(column));
    },
  };
}
