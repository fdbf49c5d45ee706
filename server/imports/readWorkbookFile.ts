import { isFirstOfMonth } from '@schemes/imports/cells/spreadsheetDay';
import { columnLetters } from '@schemes/imports/sheets/cellAddress';
import type { FileNote, Sheet, SheetFile, SheetValue } from '@schemes/imports/sheets/sheet';
import { oldFontNamed } from '@schemes/model/text/oldFont';
import type { Cell, CellValue, Sheet as ReadSheet, Workbook } from 'hucre';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { type HiddenParts, hiddenInOds } from './hiddenInOds';
import { ImportProblem } from './ImportProblem';
import { IMPORT_LIMITS } from './importLimits';
import { type ArchiveParts, openArchive } from './openArchive';
import { packParts } from './packParts';

/** The range of a sheet that is read. Without it, one stray cell in a far corner would add millions of empty cells. */
const RANGE = `A1:${columnLetters(IMPORT_LIMITS.columns - 1)}${IMPORT_LIMITS.rows}`;

/**
 * Reads an .xlsx, .xlsm or .ods as values. For a formula it reads the stored result. Ignores macros and hidden sheets,
 * with notes. Throws `ImportProblem`.
 */
export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<SheetFile> {
  const parts = await openArchive(bytes);
  const book = await open(parts);
  const ods = parts.has('content.xml') ? hiddenInOds(textOf(parts.get('content.xml')), IMPORT_LIMITS) : [];
  const all = book.sheets.map((sheet, at) => ({ sheet, hidden: hiddenParts(sheet, ods[at]) }));
  const shown = all.filter(({ sheet, hidden }) => !sheet.hidden && !sheet.veryHidden && !hidden.sheet);
  if (shown.length === 0) throw new ImportProblem('refusal.fileNoSheets');
  const notes = new Set<FileNote>();
  if ([...parts.keys()].some((part) => /vbaProject\.bin$|^Basic\/|^Scripts\//i.test(part)))
    notes.add('macros');
  if ([...parts.keys()].some((part) => part.startsWith('xl/externalLinks/'))) notes.add('externalLinks');
  if (shown.length < book.sheets.length) notes.add('hiddenSheets');
  const sheets = shown
    .slice(0, IMPORT_LIMITS.sheets)
    .map(({ sheet, hidden }) => toSheet(sheet, hidden, notes));
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

/** The rows and columns of a sheet that are filtered out, hidden or without height or width. */
function hiddenParts(sheet: ReadSheet, ods: HiddenParts | undefined): HiddenParts {
  if (ods) return ods;
  const rows = [...(sheet.rowDefs ?? [])].flatMap(([row, { hidden, height }]) =>
    hidden || height === 0 ? [row] : [],
  );
  const columns = (sheet.columns ?? []).flatMap(({ hidden, width }, at) =>
    hidden || width === 0 ? [at] : [],
  );
  return { sheet: false, rows: rows.sort((a, b) => a - b), columns };
}

function toSheet(sheet: ReadSheet, hidden: HiddenParts, notes: Set<FileNote>): Sheet {
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
  const filled = withoutEmptyEnd(rows);
  const isFilled = (value: SheetValue | undefined) => value !== null && value !== undefined && value !== '';
  const hiddenRows = hidden.rows.filter((row) => filled[row]?.some(isFilled));
  const hiddenColumns = hidden.columns.filter((column) => filled.some((row) => isFilled(row[column])));
  if (hiddenRows.length > 0) notes.add('hiddenRows');
  if (hiddenColumns.length > 0) notes.add('hiddenColumns');
  return {
    name: sheet.name,
    rows: filled,
    merges,
    ...(hiddenRows.length + hiddenColumns.length > 0
      ? { hidden: { rows: hiddenRows, columns: hiddenColumns } }
      : {}),
    ...fontsOf(sheet),
  };
}

/** The names of fonts from before Unicode, by cell; no property if the sheet has none. */
function fontsOf(sheet: ReadSheet): Pick<Sheet, 'fonts'> {
  const fonts: Record<string, string> = {};
  for (const [at, { style, richText }] of sheet.cells ?? []) {
    const runs = (richText ?? []).map(({ font }) => font?.name);
    const name = style?.font?.name ?? runs.find((font) => oldFontNamed(font) !== null);
    if (name !== undefined && oldFontNamed(name) !== null) fonts[at] = name;
  }
  return Object.keys(fonts).length > 0 ? { fonts } : {};
}

function toValue(value: CellValue, cell: Cell | undefined, notes: Set<FileNote>): SheetValue {
  if (cell?.formula !== undefined) notes.add(value === null ? 'uncalculated' : 'formulas');
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return null;
    const day = value.toISOString().slice(0, 10);
    return showsDay(cell?.style?.numFmt, day) ? { day } : { day, showsMonth: true };
  }
  if (typeof value === 'number' && cell?.style?.numFmt?.includes('%')) return { percent: value * 100 };
  return value;
}

/**
 * Whether a number format shows the day of a date. If the file does not give the format, the first of a month counts as a
 * month alone, as which a spreadsheet stores a typed `4/1975`.
 */
function showsDay(format: string | undefined, day: string): boolean {
  if (format === undefined || /^general$/i.test(format)) return !isFirstOfMonth(day);
  return /d/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
}

function withoutEmptyEnd(rows: readonly (readonly SheetValue[])[]): readonly (readonly SheetValue[])[] {
  const last = rows.findLastIndex((row) => row.some((value) => value !== null && value !== ''));
  return rows.slice(0, last + 1);
}
