import type { TableSnapshot } from '@schemes/model/scheme/snapshot';
import { type Row, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';
import { withPartSums } from '@schemes/tableViews/withPartSums';
import { TABLE_STYLE } from '@templates/official/page/paperStyles';
import { printable } from '@templates/official/text/printable';
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
import { type BodyCell, BodyRows } from './bodyRows';
import { evenDecimals } from './evenDecimals';
import { type HeadCell, headRows } from './headRows';
import { type MeasuredWidths, measuredWidths, SIDE_MARGINS } from './measuredWidths';
import type { PaperColumn } from './paperColumn';
import { GRID_BORDERS, GRID_MARGINS } from './tableFrame';

/**
 * A table of the scheme over the whole text width. Its head repeats on every page (two rows if columns are grouped),
 * its rows do not break across pages, and its totals come last. The row of stated totals is omitted: it is a check for
 * the writers, and papers print the computed total.
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
  const totals = columns.some((column) => column.total) && type.columns.some((column) => column.total);
  return rowsTable(columns, rows, { totals, width, keepNext });
}

interface TableOptions {
  /** Whether a row of totals follows the rows. */
  readonly totals: boolean;
  /** Twips. */
  readonly width: number;
  /** Whether the last rows of the table stay on the page of the next block. */
  readonly keepNext?: boolean;
  /** Whether rows have no spacing, so that a ballot fits one page. */
  readonly dense?: boolean;
}

/** A head and rows over the whole text width. The first column shows the running number. */
export function rowsTable(
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  { totals, width, keepNext = false, dense = false }: TableOptions,
): Table {
  const padded = evenDecimals(columns, rows);
  const { size, widths } = sizeAndWidths(padded, rows, width);
  const look = { size, dense: dense || size === SMALL };
  const numbers = runningNumbers(rows);
  const parents = new Set(rows.map(({ parent }) => parent));
  const body = rows.map((row, r) =>
    padded.map(
      (column, c): BodyCell => ({
        ...look,
        lines: c === 0 ? [numbers[r] ?? ''] : column.lines(row, rows),
        width: widths[c] ?? 0,
        bold: c > 0 && parents.has(row.id),
        align: column.align,
        keep: keepNext && r >= rows.length - 2,
      }),
    ),
  );
  const totalCells = padded.map(({ total, align }, c) =>
    textCell(total?.(rows) ?? '', { ...look, width: widths[c] ?? 0, align, keepNext }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: GRID_BORDERS,
    margins: GRID_MARGINS,
    rows: [
      ...headOf(padded, widths, look),
      ...(body.length > 0 ? [new BodyRows(body)] : []),
      ...(totals ? [new TableRow({ cantSplit: true, children: totalCells })] : []),
    ],
  });
}

/** Font size in half-points, and whether paragraphs have no spacing. */
type Look = Pick<BodyCell, 'size' | 'dense'>;

/**
 * The rows of the head. Two rows get explicit heights: otherwise LibreOffice cuts off a repeated head if a cell over
 * both rows is taller than the text of the lower row.
 */
function headOf(columns: readonly PaperColumn[], widths: readonly number[], look: Look): TableRow[] {
  const rows = headRows(columns);
  const textHeight = ({ text, column, columnSpan }: HeadCell) => {
    const textWidth = spanWidth(widths, column, columnSpan) - SIDE_MARGINS;
    return (
      wrappedLines(text, textWidth, look.size, 'bold').length * look.size * LINE_HEIGHT + PARAGRAPH_SPACING
    );
  };
  const tallest = (cells: readonly HeadCell[], rowSpan: number) =>
    Math.max(0, ...cells.filter((cell) => cell.rowSpan === rowSpan).map(textHeight));
  const [upper = [], lower = []] = rows;
  const upperHeight = tallest(upper, 1);
  const lowerHeight = Math.max(tallest(lower, 1), tallest(upper, 2) - upperHeight);
  const heightOf = (row: number) => ({
    height: { value: row === 0 ? upperHeight : lowerHeight, rule: HeightRule.ATLEAST },
  });
  return rows.map(
    (cells, row) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(rows.length === 2 ? heightOf(row) : {}),
        children: cells.map(({ text, column, columnSpan, rowSpan }) =>
          textCell(text, {
            ...look,
            width: spanWidth(widths, column, columnSpan),
            align: 'center',
            keepNext: false,
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

interface CellOptions extends Look, Pick<ITableCellOptions, 'columnSpan' | 'rowSpan'> {
  readonly width: number;
  readonly align: 'left' | 'center';
  /** Whether the row stays on the page of the next row. */
  readonly keepNext: boolean;
}

/** A bold cell of the head or of the row of totals. */
function textCell(text: string, { width, size, align, keepNext, dense, ...spans }: CellOptions): TableCell {
  return new TableCell({
    ...spans,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        style: TABLE_STYLE,
        ...(keepNext ? { keepNext: true } : {}),
        ...(dense ? { spacing: { before: 0, after: 0 } } : {}),
        alignment: align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
        children: [new TextRun({ text: printable(text), size, bold: true })],
      }),
    ],
  });
}

/**
 * The columns that are printed. Sparse columns without a value are always omitted, optional ones only in a crowded
 * table.
 */
function printedColumns(columns: readonly PaperColumn[], rows: readonly Row[]): readonly PaperColumn[] {
  if (rows.length === 0) return columns;
  const isCrowded = columns.length > CROWDED;
  return columns.filter((column) => {
    const mayLeaveOut = column.sparse || (isCrowded && column.optional);
    return !mayLeaveOut || rows.some((row) => column.lines(row, rows).length > 0);
  });
}

/** Height of a line in twips for each half-point of its font: 1.2 times the font size. */
const LINE_HEIGHT = 12;

/** Twips before and after a paragraph of the table style. */
const PARAGRAPH_SPACING = 60;

/**
 * The usual font size of a table, in half-points, and the size for a table with much text in its rows, which has no
 * spacing. No table has a smaller size.
 */
const USUAL = 24;
const SMALL = 22;

/** Most lines of a row, on average, at the usual size. */
const USUAL_LINES = 2.5;

/** The most columns of a table that is not crowded. A crowded table is printed without empty optional columns. */
const CROWDED = 13;

/**
 * The font size of a table and the widths of its columns: the usual size if no word breaks and rows have few lines,
 * otherwise the small one.
 */
function sizeAndWidths(
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  width: number,
): MeasuredWidths & { readonly size: number } {
  const usual = measuredWidths(width, columns, rows, USUAL);
  if (usual.fits && usual.lines <= USUAL_LINES) return { ...usual, size: USUAL };
  return { ...measuredWidths(width, columns, rows, SMALL), size: SMALL };
}

/** The running number of each row; blank for a part. */
function runningNumbers(rows: readonly Row[]): readonly string[] {
  const ids = new Set(rows.map((row) => row.id));
  let count = 0;
  return rows.map((row) => (row.parent !== undefined && ids.has(row.parent) ? '' : String(++count)));
}
