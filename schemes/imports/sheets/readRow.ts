import type { CellValue } from '../../model/cells/cell';
import type { Column, TableType } from '../../model/tables/tableType';
import { readSex } from '../cells/readSex';
import { cellAddress } from './cellAddress';
import { type ImportDecisions, replacementKey } from './ImportDecisions';
import type { DoubtfulCell } from './importedRow';
import { CARD, type ImportTarget, joinedColumn, type MappedColumn, PARTS } from './importTarget';
import { type Guess, readSheetCell } from './readSheetCell';
import type { SheetValue } from './sheet';
import { sheetText } from './sheetText';

/** What `readRow` needs in addition to the row: the table's type, the targets of columns and the decisions. */
export interface RowReading {
  readonly type: TableType;
  readonly mapping: readonly MappedColumn[];
  readonly decisions: ImportDecisions;
  /** Guesses about the text of cells that were made before reading (`readableText`), by address. */
  readonly notes: ReadonlyMap<string, Guess>;
}

/** The values of one row, and the doubts about them. */
export interface ReadRow {
  readonly cells: Record<string, CellValue>;
  readonly doubts: readonly DoubtfulCell[];
}

/** A value to read, with its address and the text that the file shows there. */
interface Source {
  readonly address: string;
  readonly value: SheetValue;
  readonly text: string;
}

/**
 * Guesses about letters. When such a guess is rejected, the text is still imported; for `oldFont`, it is not converted.
 */
const KEPT_AS_WRITTEN: ReadonlySet<Guess> = new Set(['oldFont', 'cleaned']);

/**
 * Reads the values of one row of a sheet by the targets of its columns. `row`: index of the row, from 0. `values`: texts in
 * Unicode. `written`: the unconverted values of the file, which doubts show.
 */
export function readRow(
  row: number,
  values: readonly SheetValue[],
  written: readonly SheetValue[],
  reading: RowReading,
): ReadRow {
  const { type, mapping, decisions, notes } = reading;
  const cells: Record<string, CellValue> = {};
  const doubts: DoubtfulCell[] = [];
  const writtenText = (column: number) => sheetText(written[column]).trim();
  const columnOf = (key: string) => type.columns.find((column) => column.key === key);

  const doubt = ({ address, text }: Source, column: string, reason: DoubtfulCell['reason']) => {
    doubts.push({ address, row, column, text, reason });
  };
  const readInto = (source: Source, column: Column | undefined, own?: Guess) => {
    if (!column) return;
    const replaced =
      decisions.replacements.size === 0
        ? undefined
        : decisions.replacements.get(replacementKey(column.key, source.text))?.value;
    if (replaced !== undefined) {
      cells[column.key] = replaced;
      return;
    }
    const read = readSheetCell(column, source.value);
    if (!read.ok) {
      doubt(source, column.key, { kind: 'problem', problem: read.problem });
      return;
    }
    const guesses = [read.guess, own, notes.get(source.address)].filter((guess) => guess !== undefined);
    for (const guess of guesses) doubt(source, column.key, { kind: 'guess', guess, value: read.value });
    const isRefused = decisions.rejectedGuesses.has(source.address);
    if (isRefused && guesses.some((guess) => !KEPT_AS_WRITTEN.has(guess))) return;
    if (read.value !== undefined) cells[column.key] = read.value;
  };
  /** Sets the sex of the row. If the row already has the other sex, adds a doubt and returns false. */
  const setSex = (source: Source, sex: 'male' | 'female'): boolean => {
    const isOther = cells['sex'] !== undefined && cells['sex'] !== sex;
    if (isOther) doubt(source, 'sex', { kind: 'sexDiffers' });
    else cells['sex'] = sex;
    return !isOther;
  };
  /** Reads a column that has births or marks of one sex. */
  const readOfSex = (source: Source, target: ImportTarget) => {
    const text = sheetText(source.value).trim();
    if (text === '' || /^[-–—0]$/.test(text)) return;
    if (!setSex(source, target.endsWith('@male') ? 'male' : 'female')) return;
    const isMark = target.startsWith('sex@') || /^(?:x|v|1|nam|nữ|nu)$/iu.test(text);
    if (!isMark) readInto(source, columnOf('birth'));
  };
  const readPair = (source: Source, target: ImportTarget) => {
    const [first = '', second = ''] = target.split('+');
    const [one = '', ...rest] = splitPair(sheetText(source.value).trim());
    if (rest.length === 0) {
      readInto(source, columnOf(first));
      return;
    }
    const other = rest.join('; ');
    readInto({ ...source, value: one, text: one }, columnOf(first), 'split');
    readInto({ ...source, value: other, text: other }, columnOf(second), 'split');
  };
  /** Reads `1975 (nữ)` in a column of births or of sexes. Returns whether the cell needs no further reading. */
  const readSexAndBirth = (source: Source, target: 'birth' | 'sex'): boolean => {
    const birth = columnOf('birth');
    if (!birth || !columnOf('sex') || typeof source.value === 'object') return false;
    const { sex, rest } = readSex(sheetText(source.value));
    if (sex === undefined) {
      if (target === 'birth' || !isDateLike(sheetText(source.value).trim()) || mapsBirth(mapping))
        return false;
      readInto(source, birth, 'split');
      return true;
    }
    if (rest === '' && target === 'sex') return false;
    if (setSex(source, sex)) {
      if (rest !== '') readInto({ ...source, value: rest }, birth, 'split');
      else doubt(source, 'sex', { kind: 'guess', guess: 'split', value: sex });
    }
    return true;
  };
  const readParts = (key: string, parts: readonly ImportTarget[]) => {
    const found = parts.flatMap((part) => {
      const column = mapping.find(({ target }) => target === part)?.column;
      const value = column === undefined ? '' : sheetText(values[column]).trim();
      if (column === undefined || value === '') return [];
      return [{ address: cellAddress(row, column), value, text: writtenText(column) }];
    });
    if (found.length === 0) return;
    const sign = key === 'birth' ? '/' : ' ';
    const value = found.map((one) => one.value).join(sign);
    const text = found.map((one) => one.text).join(sign);
    const address = found.map((one) => one.address).join('+');
    if (found.length > 1)
      for (const part of found) {
        const guess = notes.get(part.address);
        if (guess !== undefined) doubt(part, key, { kind: 'guess', guess, value: part.value });
      }
    readInto({ address, value, text }, columnOf(key), found.length > 1 ? 'joined' : undefined);
  };

  for (const { column, target } of mapping) {
    if (target === CARD || joinedColumn(target) !== undefined) continue;
    const value = values[column] ?? null;
    const source = { address: cellAddress(row, column), value, text: writtenText(column) };
    if (target.includes('@')) readOfSex(source, target);
    else if (target.includes('+')) readPair(source, target);
    else if ((target === 'birth' || target === 'sex') && readSexAndBirth(source, target)) continue;
    else readInto(source, columnOf(target));
  }
  for (const [key, parts] of Object.entries(PARTS)) readParts(key, parts);
  return { cells, doubts };
}

function mapsBirth(mapping: readonly MappedColumn[]): boolean {
  return mapping.some(({ target }) => target === 'birth' || target.startsWith('birth@'));
}

function isDateLike(text: string): boolean {
  return /^(?:\d{1,2}[/\-.])?(?:\d{1,2}[/\-.])?(?:19|20)\d{2}$/.test(text);
}

/** Splits the values in one cell at `;` and line breaks. Without these, splits two dates at a space, and others at commas. */
function splitPair(text: string): readonly string[] {
  const hard = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  if (hard.length > 1) return hard;
  const days = text.split(/[\s,]+/).filter((part) => part !== '');
  return days.length === 2 && days.every((day) => /^[\d/.-]+$/.test(day)) ? days : text.split(/,\s*/);
}
