import type { TableType } from '../../model/tables/tableType';
import { isSurelyUnicode } from '../../model/text/oldFont';
import { type ReadableText, readableText } from '../cells/readableText';
import { cellAddress } from './cellAddress';
import { type ImportDecisions, NO_DECISIONS } from './ImportDecisions';
import type {
  DoubtfulCell,
  ImportedRow,
  ImportedRows,
  SkippedRow,
  SkipReason,
  StatedTotal,
} from './importedRow';
import { CARD, COUNTER, type MappedColumn } from './importTarget';
import { type RowReading, readRow } from './readRow';
import type { Guess } from './readSheetCell';
import { fixedRowOf, labelColumn, rowJudge } from './rowJudge';
import { nextParent } from './rowNesting';
import { fontAt, type Sheet, type SheetValue } from './sheet';
import { sheetText } from './sheetText';
import { countTotals } from './statedTotals';
import { finish, ROWS_A_STEP, type Steps } from './steps';

/**
 * Reads the rows of a sheet from row `below` on.
 *
 * - Hidden rows, rows without a name and rows that are not entries of the table (`rowJudge`) are listed in `skipped`.
 * - Each cell that is not read, guessed, converted, joined or split is listed in `doubts`.
 * - Totals that the file states are compared with the imported rows in `totals`.
 *
 * `decisions` override all of this for single rows, cells and values.
 */
export function readImportedRows(
  sheet: Sheet,
  below: number,
  type: TableType,
  mapping: readonly MappedColumn[],
  decisions: ImportDecisions = NO_DECISIONS,
): ImportedRows {
  return finish(importedRowsInSteps(sheet, below, type, mapping, decisions));
}

/** The work of `readImportedRows` in steps. */
export function* importedRowsInSteps(
  given: Sheet,
  below: number,
  type: TableType,
  mapping: readonly MappedColumn[],
  decisions: ImportDecisions = NO_DECISIONS,
): Steps<ImportedRows> {
  const rows: ImportedRow[] = [];
  const skipped: SkippedRow[] = [];
  const doubts: DoubtfulCell[] = [];
  const totals: StatedTotal[] = [];
  const { sheet, notes } = yield* readableRows(given, below, decisions);
  const counter = mapping.find(({ target }) => target === COUNTER)?.column;
  const [named] = labelColumn(mapping, type);
  const nesting = nextParent(sheet, below, type, named, counter);
  const judge = rowJudge(sheet, below, type, mapping);
  const counting = countTotals(mapping);
  const reading = { type, mapping, decisions, notes };
  const hidden = new Set(sheet.hidden?.rows);
  const cards = new Map<string, number>();
  const end = lastFilled(sheet);
  const isPeople = type.label === 'full_name';
  for (let row = below; row < sheet.rows.length; row++) {
    if (row > below && (row - below) % ROWS_A_STEP === 0)
      yield 0.3 + (0.7 * (row - below)) / (sheet.rows.length - below);
    const values = sheet.rows[row] ?? [];
    const judged = judge(row);
    const reason = reasonOf(row, judged.reason, hidden, decisions);
    if (judged.reason === 'heading') counting.beginGroup();
    if (reason !== null) {
      if (reason !== 'blank' || row < end) skipped.push({ row, reason, text: rowText(values) });
      if (isPeople && (reason === 'total' || reason === 'breakdown' || reason === 'note'))
        totals.push(...counting.read(row, values));
      continue;
    }
    const { cells, doubts: ofRow } = readRow(row, values, given.rows[row] ?? [], reading);
    doubts.push(...ofRow);
    const label = String(cells[type.label] ?? '');
    if (label === '') {
      skipped.push({ row, reason: 'noName', text: rowText(values) });
      continue;
    }
    if (judged.isBare) doubts.push(doubtOf(row, named, type.label, label, { kind: 'bareName' }));
    const fixed = fixedRowOf(type, label);
    if (fixed !== undefined) delete cells[type.label];
    else if (!type.canAdd) {
      doubts.push(doubtOf(row, named, type.label, label, { kind: 'noSuchRow' }));
      continue;
    }
    const card = cardOf(values, mapping);
    const other = cards.get(card);
    if (other !== undefined)
      doubts.push(doubtOf(row, named, type.label, label, { kind: 'sameCard', other: other + 1 }));
    if (card !== '') cards.set(card, row);
    const nested = nesting(row, label, rows.length, fixed);
    if (nested.label !== label && fixed === undefined) cells[type.label] = nested.label;
    const imported = {
      row,
      cells,
      ...(nested.parent === undefined ? {} : { parent: nested.parent }),
      ...(fixed === undefined ? {} : { fixed }),
    };
    rows.push(imported);
    counting.add(imported);
  }
  return { rows, skipped, doubts, totals };
}

/** Why a row is omitted, or null. A decision outranks the suggestion, except that a blank row is always omitted. */
function reasonOf(
  row: number,
  found: SkipReason | null,
  hidden: ReadonlySet<number>,
  { includedRows, excludedRows }: ImportDecisions,
): SkipReason | null {
  if (found === 'blank') return found;
  if (excludedRows.has(row)) return 'leftOut';
  if (includedRows.has(row)) return null;
  return hidden.has(row) ? 'hidden' : found;
}

/**
 * The sheet with each text below the head in Unicode (`readableText`), and the guess of each cell whose text changed or
 * is unclear. If no text of a row is certainly in an old font, the row is read with the old font that all other rows
 * have, unless one of its texts is certainly Unicode.
 */
function* readableRows(
  sheet: Sheet,
  below: number,
  { rejectedGuesses }: ImportDecisions,
): Steps<{ readonly sheet: Sheet; readonly notes: RowReading['notes'] }> {
  const notes = new Map<string, Guess>();
  const first: (readonly (ReadableText | null)[])[] = [];
  for (const [row, values] of sheet.rows.entries()) {
    if (row > below && row % ROWS_A_STEP === 0) yield (0.15 * row) / sheet.rows.length;
    const read = (value: SheetValue, column: number) =>
      typeof value === 'string' ? readableText(value, fontAt(sheet, row, column)) : null;
    first.push(row < below ? [] : values.map(read));
  }
  const fonts = new Set(first.flatMap((reads) => reads.flatMap((read) => read?.font ?? [])));
  const [sheetFont] = fonts.size === 1 ? fonts : [];
  const rows: (readonly SheetValue[])[] = [];
  for (const [row, values] of sheet.rows.entries()) {
    if (row > below && row % ROWS_A_STEP === 0) yield 0.15 + (0.15 * row) / sheet.rows.length;
    const reads = first[row] ?? [];
    const isUnicode = values.some((value) => typeof value === 'string' && isSurelyUnicode(value));
    const ofRow = reads.find((read) => read?.font !== undefined)?.font;
    const neighbour = ofRow ?? (isUnicode ? undefined : sheetFont);
    const readable = values.map((value, column) => {
      const alone = reads[column];
      if (typeof value !== 'string' || !alone) return value;
      const read = neighbour ? readableText(value, fontAt(sheet, row, column), neighbour) : alone;
      if (read.guess === undefined) return read.text;
      const address = cellAddress(row, column);
      notes.set(address, read.guess);
      return read.guess === 'oldFont' && rejectedGuesses.has(address) ? value : read.text;
    });
    rows.push(row < below ? values : readable);
  }
  return { sheet: { ...sheet, rows }, notes };
}

function doubtOf(
  row: number,
  column: number | undefined,
  key: string,
  text: string,
  reason: DoubtfulCell['reason'],
): DoubtfulCell {
  return { address: cellAddress(row, column ?? 0), row, column: key, text, reason };
}

function cardOf(values: readonly SheetValue[], mapping: readonly MappedColumn[]): string {
  const column = mapping.find(({ target }) => target === CARD)?.column;
  return column === undefined ? '' : sheetText(values[column]).replace(/\D/g, '');
}

/** The last row with content; -1 if there is none. Blank rows after it are not listed. */
function lastFilled({ rows }: Sheet): number {
  return rows.findLastIndex((values) => values.some((value) => sheetText(value).trim() !== ''));
}

function rowText(values: readonly SheetValue[]): string {
  return values
    .map((value) => sheetText(value).trim())
    .filter((text) => text !== '')
    .join(' · ')
    .slice(0, 120);
}
