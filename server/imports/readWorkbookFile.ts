import { columnLetters } from '@schemes/imports/sheets/cellAddress';
import type { FileNote, Sheet, SheetFile, SheetValue } from '@schemes/imports/sheets/sheet';
import type { Cell, CellValue, Sheet as ReadSheet, Workbook } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { ImportProblem } from './ImportProblem';
import { IMPORT_LIMITS } from './importLimits';
import { type ArchiveParts, openArchive } from './openArchive';
import { packParts } from './packParts';

/** The range that is read of a sheet. Without it one stray cell in a far corner would give millions of cells. */
const RANGE = `A1:${columnLetters(IMPORT_LIMITS.columns - 1)}${IMPORT_LIMITS.rows}`;

/** Reads an .xlsx, .xlsm or .ods as values. It takes the stored result of a formula and ignores macros. */
export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<SheetFile> {
  const parts = await openArchive(bytes);
  const book = await open(parts);
  const shown = book.sheets.filter(({ hidden, veryHidden }) => !hidden && !veryHidden);
  if (shown.length === 0) throw new ImportProblem('refusal.fileNoSheets');
  const notes = new Set<FileNote>();
  if ([...parts.keys()].some((part) => /vbaProject\.bin$|^Basic\/|^Scripts\//i.test(part)))
    notes.add('macros');
  if ([...parts.keys()].some((part) => part.startsWith('xl/externalLinks/'))) notes.add('externalLinks');
  if (shown.length < book.sheets.length) notes.add('hiddenSheets');
  const sheets = shown.slice(0, IMPORT_LIMITS.sheets).map((sheet) => toSheet(sheet, notes));
  return { name, sheets, notes: [...notes] };
}

async function open(parts: ArchiveParts): Promise<Workbook> {
  const isOds = parts.has('content.xml') && !parts.has('xl/workbook.xml');
  if (isOds && /encryption-data/.test(textOf(parts.get('META-INF/manifest.xml')))) {
    throw new ImportProblem('refusal.fileEncrypted');
  }
  if (!isOds && ![...parts.keys()].some((part) => /^xl\/workbook\d*\.xml$/.test(part))) {
    throw new ImportProblem('refusal.fileNotSheet');
  }
  const read = isOds ? readOds : readXlsx;
  return await read(packParts(parts), { range: RANGE, readStyles: true });
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes ? new TextDecoder().decode(bytes) : '';
}

function toSheet(sheet: ReadSheet, notes: Set<FileNote>): Sheet {
  if (sheet.rows.length >= IMPORT_LIMITS.rows) notes.add('cutRows');
  const rows = sheet.rows.map((row, r) =>
    row.map((value, c) => toValue(value, sheet.cells?.get(`${r},${c}`), notes)),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  const merges = (sheet.merges ?? [])
    .filter(({ startRow, startCol }) => startRow < rows.length && startCol < width)
    .map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: Math.min(endRow, rows.length - 1),
      right: Math.min(endCol, IMPORT_LIMITS.columns - 1),
    }));
  return { name: sheet.name, rows: withoutEmptyEnd(rows), merges };
}

function toValue(value: CellValue, cell: Cell | undefined, notes: Set<FileNote>): SheetValue {
  if (cell?.formula !== undefined) notes.add(value === null ? 'uncalculated' : 'formulas');
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? null : { day: value.toISOString().slice(0, 10) };
  if (typeof value === 'number' && cell?.style?.numFmt?.includes('%')) return { percent: value * 100 };
  return value;
}

function withoutEmptyEnd(rows: readonly (readonly SheetValue[])[]): readonly (readonly SheetValue[])[] {
  const last = rows.findLastIndex((row) => row.some((value) => value !== null && value !== ''));
  return rows.slice(0, last + 1);
}
