import { columnLetters } from '@schemes/imports/sheets/cellAddress';
import type { TableSnapshot } from '@schemes/model/scheme/snapshot';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { withPartSums } from '@schemes/tableViews/withPartSums';
import { isLandscape } from '@templates/official/tables/appendixColumns';
import { printable } from '@templates/official/text/printable';
import type { Cell, CellStyle, MergeRange, NamedRange, WriteSheet } from 'hucre';
import type { WorkbookColumn, WorkbookValue } from './workbookColumn';
import { workbookColumns } from './workbookColumns';

/** A sheet with the ranges it prints and repeats. */
export interface TableSheet {
  readonly sheet: WriteSheet;
  readonly ranges: readonly NamedRange[];
}

const FONT = { name: 'Times New Roman', size: 12 };
const SIDE = { style: 'thin' } as const;
const BORDER = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
/** Row of the head, counted from 0: the title and the name of the scheme are above it. */
const HEAD_ROW = 3;

/**
 * One table as a sheet. It has the title, the official head (two rows when columns are grouped), frozen and repeated on each
 * page, the rows, and the totals last. Numbers and days are stored as such. Text is stored in text format, even when it begins
 * like a formula, so that no spreadsheet runs it. The row of stated totals is left out: it is a check for the writers.
 */
export function tableSheet(name: string, table: TableSnapshot, type: TableType, scheme: string): TableSheet {
  const rows = withPartSums(
    type,
    table.rows.filter(({ id }) => id !== STATED_ROW),
  );
  const columns: readonly WorkbookColumn[] = [counter(rows), ...workbookColumns(type, rows)];
  const grouped = columns.some(({ group }) => group !== undefined);
  const bodyRow = HEAD_ROW + (grouped ? 2 : 1);
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const put = (row: number, column: number, value: WorkbookValue, style: CellStyle) =>
    cells.set(`${row},${column}`, { value: stored(value), style: { ...style, numFmt: formatOf(value) } });
  const title = (row: number, text: string, bold: boolean) => {
    put(row, 0, text, { font: { ...FONT, bold }, alignment: { horizontal: 'center', wrapText: true } });
    merges.push(range(row, 0, row, columns.length - 1));
  };
  title(0, table.title, true);
  title(1, scheme, false);
  for (const [c, { head, group }] of columns.entries()) {
    put(HEAD_ROW, c, group ?? head, HEAD);
    if (!grouped) continue;
    put(HEAD_ROW + 1, c, group === undefined ? null : head, HEAD);
    if (group === undefined) merges.push(range(HEAD_ROW, c, HEAD_ROW + 1, c));
    else if (columns[c - 1]?.group !== group) {
      const next = columns.findIndex((column, i) => i > c && column.group !== group);
      const end = (next === -1 ? columns.length : next) - 1;
      if (end > c) merges.push(range(HEAD_ROW, c, HEAD_ROW, end));
    }
  }
  for (const [r, row] of rows.entries()) {
    const bold = rows.some(({ parent }) => parent === row.id);
    for (const [c, column] of columns.entries())
      put(bodyRow + r, c, column.value(row, rows), body(column, bold));
  }
  const hasTotals = type.columns.some(({ total }) => total);
  if (hasTotals) {
    for (const [c, column] of columns.entries())
      put(bodyRow + rows.length, c, column.total?.(rows) ?? null, body(column, true));
  }
  const last = bodyRow + rows.length + (hasTotals ? 1 : 0);
  const sheet: WriteSheet = {
    name,
    rows: Array.from({ length: last }, () => []),
    cells,
    merges,
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: bodyRow, columns: 2 },
    pageSetup: {
      paperSize: 'a4',
      orientation: isLandscape(type, rows) ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { top: 0.79, bottom: 0.79, left: 0.59, right: 0.39, header: 0.3, footer: 0.3 },
    },
  };
  // The library does not quote names with spaces, and Excel would report the file as damaged.
  const quoted = `'${name.replaceAll("'", "''")}'!`;
  return {
    sheet,
    ranges: [
      {
        name: '_xlnm.Print_Area',
        range: `${quoted}$A$1:$${columnLetters(columns.length - 1)}$${last}`,
        scope: name,
      },
      { name: '_xlnm.Print_Titles', range: `${quoted}$${HEAD_ROW + 1}:$${bodyRow}`, scope: name },
    ],
  };
}

/** Running numbers of top-level rows; parts have none. */
function counter(rows: readonly Row[]): WorkbookColumn {
  const ids = new Set(rows.map(({ id }) => id));
  const tops = rows.filter(({ parent }) => parent === undefined || !ids.has(parent));
  const places = new Map(tops.map(({ id }, i) => [id, i + 1]));
  return { head: 'TT', width: 5, align: 'center', value: ({ id }) => places.get(id) ?? null };
}

function body({ align }: WorkbookColumn, bold: boolean): CellStyle {
  return {
    font: { ...FONT, ...(bold ? { bold } : {}) },
    border: BORDER,
    alignment: { horizontal: align, vertical: 'center', wrapText: true },
  };
}

function stored(value: WorkbookValue): string | number | Date | null {
  if (value === null || typeof value === 'number') return value;
  if (typeof value === 'string') return value === '' ? null : printable(value);
  return 'day' in value ? new Date(`${value.day}T00:00:00Z`) : Number((value.percent / 100).toFixed(8));
}

function formatOf(value: WorkbookValue): string {
  if (typeof value === 'number') return '#,##0';
  if (value === null || typeof value === 'string') return '@';
  return 'day' in value ? 'dd/mm/yyyy' : '0.0#%';
}

function range(startRow: number, startCol: number, endRow: number, endCol: number): MergeRange {
  return { startRow, startCol, endRow, endCol };
}
