import type { TableSnapshot } from '@schemes/model/scheme/snapshot';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { withPartSums } from '@schemes/tableViews/withPartSums';
import { TABLE_STYLE } from '@templates/official/page/paperStyles';
import { printable } from '@templates/official/text/printable';
import { wordWidth } from '@templates/official/text/wordWidth';
import { wrappedLines } from '@templates/official/text/wrappedLines';
import {
  AlignmentType,
  HeightRule,
  type ITableCellOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { appendixColumns } from './appendixColumns';
import { BodyRows } from './bodyRows';
import { columnWidths } from './columnWidths';
import { evenDecimals } from './evenDecimals';
import { type HeadCell, headRows } from './headRows';
import type { PaperColumn } from './paperColumn';
import { GRID_BORDERS, GRID_MARGINS } from './tableFrame';

/**
 * A table of the scheme over the whole text width: the head (two rows where columns are grouped) repeated on every
 * page, rows that do not break, totals last. The row of stated totals, a check for the writers, is left out: papers
 * print the computed total.
 */
export function appendixTable(
  table: Pick<TableSnapshot, 'rows'>,
  type: TableType,
  width: number,
  keepNext = false,
): Table {
  const rows = withPartSums(
    type,
    table.rows.filter((row) => row.id !== STATED_ROW),
  );
  const columns = printedColumns(appendixColumns(type), rows);
  const totals = columns.some((column) => column.total) && type.columns.some((c) => c.total);
  return rowsTable(columns, rows, { totals, width, keepNext });
}

interface TableOptions {
  readonly totals: boolean;
  readonly width: number;
  /** Whether its last rows stay on the page of the next block. */
  readonly keepNext?: boolean;
  /** Whether rows have no spacing, so that a ballot fits one page. */
  readonly dense?: boolean;
}

/**
 * Rows below their head over the whole text width, with the running number in the first column, and with a row of
 * totals if asked.
 */
export function rowsTable(
  given: readonly PaperColumn[],
  rows: readonly Row[],
  { totals, width: textWidth, keepNext = false, dense = false }: TableOptions,
): Table {
  const columns = evenDecimals(given, rows);
  const size = fontSize(columns.length);
  const widths = columnWidths(textWidth, columns, minimumWidths(columns, rows, size));
  const cell = (c: number, lines: readonly string[], column: PaperColumn, bold: boolean, keep: boolean) =>
    textCell(lines, { width: widths[c] ?? 0, size, bold, align: column.align, keep, dense });
  const counts = topLevelCounts(rows);
  const parents = new Set(rows.map(({ parent }) => parent));
  const body = rows.map((row, r) =>
    columns.map((column, c) => ({
      lines: c === 0 ? [counts[r] ?? ''] : column.lines(row, rows),
      width: widths[c] ?? 0,
      size,
      bold: c > 0 && parents.has(row.id),
      align: column.align,
      keep: keepNext && r >= rows.length - 2,
      dense: dense || size <= SMALL,
    })),
  );
  const sum = new TableRow({
    cantSplit: true,
    children: columns.map((column, c) => cell(c, [column.total?.(rows) ?? ''], column, true, keepNext)),
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: GRID_BORDERS,
    margins: GRID_MARGINS,
    rows: [
      ...headOf(columns, widths, size, dense),
      ...(body.length > 0 ? [new BodyRows(body)] : []),
      ...(totals ? [sum] : []),
    ],
  });
}

/**
 * The rows of the head. Two rows get explicit heights: otherwise LibreOffice cuts off a repeated head where a cell
 * over both rows is taller than the text of the lower row.
 */
function headOf(
  columns: readonly PaperColumn[],
  widths: readonly number[],
  size: number,
  dense: boolean,
): TableRow[] {
  const rows = headRows(columns);
  const height = (cells: readonly HeadCell[], rowSpan: number) =>
    Math.max(0, ...cells.filter((cell) => cell.rowSpan === rowSpan).map((cell) => lineHeight(cell)));
  const lineHeight = ({ text, column, columnSpan }: HeadCell) =>
    wrappedLines(text, spanWidth(widths, column, columnSpan) - SIDE_MARGINS, size, true) *
      size *
      LINE_HEIGHT +
    PARAGRAPH_SPACING;
  const [upper = [], lower = []] = rows;
  const heights = [height(upper, 1), Math.max(height(lower, 1), height(upper, 2) - height(upper, 1))];
  return rows.map(
    (cells, r) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(rows.length === 2 ? { height: { value: heights[r] ?? 0, rule: HeightRule.ATLEAST } } : {}),
        children: cells.map(({ text, column, columnSpan, rowSpan }) =>
          textCell([text], {
            width: spanWidth(widths, column, columnSpan),
            size,
            bold: true,
            align: 'center',
            keep: false,
            dense,
            columnSpan,
            rowSpan,
          }),
        ),
      }),
  );
}

function spanWidth(widths: readonly number[], column: number, columnSpan: number): number {
  return widths.slice(column, column + columnSpan).reduce((a, b) => a + b, 0);
}

interface CellOptions extends Pick<ITableCellOptions, 'columnSpan' | 'rowSpan'> {
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center';
  /** Whether it stays on the page of the next row. */
  readonly keep: boolean;
  readonly dense: boolean;
}

function textCell(
  lines: readonly string[],
  { width, size, bold, align, keep, dense, ...spans }: CellOptions,
): TableCell {
  const texts = lines.length > 0 ? lines : [''];
  return new TableCell({
    ...spans,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: texts.map(
      (text) =>
        new Paragraph({
          style: TABLE_STYLE,
          ...(keep ? { keepNext: true } : {}),
          ...(dense || size <= SMALL ? { spacing: { before: 0, after: 0 } } : {}),
          alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
          children: [new TextRun({ text: printable(text), size, ...(bold ? { bold: true } : {}) })],
        }),
    ),
  });
}

/** Leaves out empty columns: sparse ones always, optional ones in a crowded table. */
function printedColumns(columns: readonly PaperColumn[], rows: readonly Row[]): readonly PaperColumn[] {
  if (rows.length === 0) return columns;
  const crowded = columns.length > CROWDED;
  return columns.filter(
    (column) =>
      !(column.sparse || (crowded && column.optional)) ||
      rows.some((row) => column.lines(row, rows).length > 0),
  );
}

function minimumWidths(
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  size: number,
): readonly number[] {
  return columns.map((column, c) => {
    const words = rows
      .flatMap((row) => column.lines(row, rows))
      .map((text) => wordWidth(text, size, c === 1));
    const total = column.total ? wordWidth(column.total(rows), size, true) : 0;
    return SIDE_MARGINS + Math.max(wordWidth(column.head, size, true), total, ...words);
  });
}

/** Twips: the margins of a cell, and 20 for what the estimate of widths misses. */
const SIDE_MARGINS = GRID_MARGINS.left + GRID_MARGINS.right + 20;

/** Twips a line takes for each half-point of its font: 1.2 times the size. */
const LINE_HEIGHT = 12;

/** Twips before and after a paragraph of the table style. */
const PARAGRAPH_SPACING = 60;

/** Up to this font size, in half-points, rows have no spacing. */
const SMALL = 20;

/** Tables with more columns than this print in small type. */
const CROWDED = 13;

/** In half-points: 12 pt for narrow tables, down to 9 pt for the roster. */
function fontSize(columns: number): number {
  if (columns <= 9) return 24;
  if (columns <= CROWDED) return 22;
  return columns <= 18 ? 20 : 18;
}

/** Running numbers of top-level rows; parts have none. */
function topLevelCounts(rows: readonly Row[]): readonly string[] {
  const ids = new Set(rows.map((row) => row.id));
  let count = 0;
  return rows.map((row) => (row.parent !== undefined && ids.has(row.parent) ? '' : String(++count)));
}
