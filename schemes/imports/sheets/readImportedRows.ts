import { hasMessage, t } from '../../messages/t';
import type { CellValue } from '../../model/cells/cell';
import type { Column, TableType } from '../../model/tables/tableType';
import { cellAddress } from './cellAddress';
import { foldHeading } from './foldHeading';
import type { DoubtfulCell, ImportedRow, ImportedRows, SkippedRow } from './importedRow';
import { COUNTER, type ImportTarget, type MappedColumn } from './importTarget';
import { readSheetCell } from './readSheetCell';
import { nextParent } from './rowNesting';
import type { Sheet, SheetValue } from './sheet';
import { sheetText } from './sheetText';
import { skipReason } from './skipReason';
import { finish, ROWS_A_STEP, type Steps } from './steps';

/**
 * Reads the rows below a head. Running numbers, blank rows, totals, rows of column numbers and headings of groups are
 * left out and listed. Each cell that is left out, or imported as a guess, is listed with its address and the reason.
 */
export function readImportedRows(
  sheet: Sheet,
  below: number,
  type: TableType,
  mapping: readonly MappedColumn[],
): ImportedRows {
  return finish(importedRowsInSteps(sheet, below, type, mapping));
}

/** Like `readImportedRows`, in steps. */
export function* importedRowsInSteps(
  sheet: Sheet,
  below: number,
  type: TableType,
  mapping: readonly MappedColumn[],
): Steps<ImportedRows> {
  const rows: ImportedRow[] = [];
  const skipped: SkippedRow[] = [];
  const doubts: DoubtfulCell[] = [];
  const counter = mapping.find(({ target }) => target === COUNTER)?.column;
  const named = mapping.find(({ target }) => target === type.label)?.column;
  const nesting = nextParent(sheet, below, type, named, counter);
  const end = lastFilled(sheet);
  for (let row = below; row < sheet.rows.length; row++) {
    if (row > below && (row - below) % ROWS_A_STEP === 0) yield (row - below) / (sheet.rows.length - below);
    const values = sheet.rows[row] ?? [];
    const reason = skipReason(values, mapping, { counter, named });
    if (reason) {
      if (reason !== 'blank' || row < end) skipped.push({ row, reason, text: rowText(values) });
      continue;
    }
    const cells: Record<string, CellValue> = {};
    for (const { column, target } of mapping) {
      const value = values[column] ?? null;
      doubts.push(...takeCell(cells, type, target, value, row, column));
    }
    const label = String(cells[type.label] ?? '');
    const fixed = fixedRow(type, label);
    if (fixed !== undefined) delete cells[type.label];
    else if (!type.canAdd) {
      doubts.push({
        address: cellAddress(row, named ?? 0),
        row,
        column: type.label,
        text: label,
        reason: { kind: 'noSuchRow' },
      });
      continue;
    }
    const nested = nesting(row, label, rows.length, fixed);
    if (nested.label !== label && fixed === undefined) cells[type.label] = nested.label;
    rows.push({
      row,
      cells,
      ...(nested.parent === undefined ? {} : { parent: nested.parent }),
      ...(fixed === undefined ? {} : { fixed }),
    });
  }
  return { rows, skipped, doubts };
}

/** Writes the values of a cell into `cells` and returns the doubts about them. */
function takeCell(
  cells: Record<string, CellValue>,
  type: TableType,
  target: ImportTarget,
  value: SheetValue,
  row: number,
  sheetColumn: number,
): readonly DoubtfulCell[] {
  const doubt = (column: string, reason: DoubtfulCell['reason']): DoubtfulCell[] => [
    { address: cellAddress(row, sheetColumn), row, column, text: sheetText(value), reason },
  ];
  const take = (column: Column | undefined, part: SheetValue): readonly DoubtfulCell[] => {
    if (!column) return [];
    const read = readSheetCell(column, part);
    if (!read.ok) return doubt(column.key, { kind: 'problem', problem: read.problem });
    if (read.value !== undefined) cells[column.key] = read.value;
    return read.guess ? doubt(column.key, { kind: 'guess', guess: read.guess, value: read.value }) : [];
  };
  const columnOf = (key: string) => type.columns.find((column) => column.key === key);
  const text = sheetText(value).trim();
  if (target.includes('@')) {
    if (text === '' || /^[-–—0]$/.test(text)) return [];
    const [, sex = ''] = target.split('@');
    if (cells['sex'] !== undefined && cells['sex'] !== sex) return doubt('sex', { kind: 'sexDiffers' });
    cells['sex'] = sex;
    const isMark = target.startsWith('sex@') || /^(?:x|v|1|nam|nữ|nu)$/iu.test(text);
    return isMark ? [] : take(columnOf('birth'), value);
  }
  if (target.includes('+')) {
    const [first = '', second = ''] = target.split('+');
    const [a = '', ...rest] = splitPair(text);
    if (rest.length === 0) return take(columnOf(first), value);
    return [...take(columnOf(first), a), ...take(columnOf(second), rest.join('; '))];
  }
  return take(columnOf(target), value);
}

/** Two values in one cell: separated by a line break or `;`, days also by a comma or a space. */
function splitPair(text: string): readonly string[] {
  const hard = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  if (hard.length > 1) return hard;
  const days = text.split(/[\s,]+/).filter((part) => part !== '');
  return days.length === 2 && days.every((day) => /^[\d/.-]+$/.test(day)) ? days : text.split(/,\s*/);
}

/** Id of the fixed row with this label. */
function fixedRow(type: TableType, label: string): string | undefined {
  const wanted = foldHeading(label);
  return type.fixedRows.find((id) => {
    const word = `row.${type.id}.${id}`;
    return hasMessage(word) && (['vi', 'en'] as const).some((lang) => foldHeading(t(lang, word)) === wanted);
  });
}

/** The last row with content, so that blank rows at the end of a sheet are not listed. */
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
