import type { Row } from '@schemes/model/tables/tableType';
import { TABLE_STYLE } from '@templates/official/page/paperStyles';
import { printable } from '@templates/official/text/printable';
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
import { type BodyCell, BodyRows } from './bodyRows';
import { headRows } from './headRows';
import type { PaperColumn } from './paperColumn';
import type { PrintedTable } from './printedTable';
import { GRID_BORDERS, GRID_MARGINS } from './tableFrame';
import { headHeights } from './tableHeights';
import type { TableLook } from './tableLook';

/**
 * A head and rows over the whole text width. The first column shows the running number. The head repeats on every page (two
 * rows where columns are grouped), rows do not break across pages, and totals come last.
 */
export function drawTable({ columns, rows, totals }: PrintedTable, look: TableLook, keepNext = false): Table {
  const { size, dense, widths } = look;
  const numbers = runningNumbers(rows);
  const parents = new Set(rows.map(({ parent }) => parent));
  const body = rows.map((row, r) =>
    columns.map(
      (column, c): BodyCell => ({
        size,
        dense,
        lines: c === 0 ? [numbers[r] ?? ''] : column.lines(row, rows),
        width: widths[c] ?? 0,
        bold: c > 0 && parents.has(row.id),
        align: column.align,
        keep: keepNext && r >= rows.length - 2,
      }),
    ),
  );
  const totalCells = columns.map(({ total, align }, c) =>
    textCell(total?.(rows) ?? '', { size, dense, width: widths[c] ?? 0, align, keepNext }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: GRID_BORDERS,
    margins: GRID_MARGINS,
    rows: [
      ...headOf(columns, look),
      ...(body.length > 0 ? [new BodyRows(body)] : []),
      ...(totals ? [new TableRow({ cantSplit: true, children: totalCells })] : []),
    ],
  });
}

/**
 * The rows of the head. Two rows get explicit heights: otherwise LibreOffice cuts off a repeated head if a cell over
 * both rows is taller than the text of the lower row.
 */
function headOf(columns: readonly PaperColumn[], look: TableLook): TableRow[] {
  const { size, dense, widths } = look;
  const heights = headHeights(columns, look);
  return headRows(columns).map(
    (cells, row, rows) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        ...(rows.length === 2 ? { height: { value: heights[row] ?? 0, rule: HeightRule.ATLEAST } } : {}),
        children: cells.map(({ text, column, columnSpan, rowSpan }) =>
          textCell(text, {
            size,
            dense,
            width: sum(widths.slice(column, column + columnSpan)),
            align: 'center',
            keepNext: false,
            columnSpan,
            rowSpan,
          }),
        ),
      }),
  );
}

interface CellOptions
  extends Pick<TableLook, 'size' | 'dense'>,
    Pick<ITableCellOptions, 'columnSpan' | 'rowSpan'> {
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

/** The running number of each row; blank for a part. */
function runningNumbers(rows: readonly Row[]): readonly string[] {
  const ids = new Set(rows.map((row) => row.id));
  let count = 0;
  return rows.map((row) => (row.parent !== undefined && ids.has(row.parent) ? '' : String(++count)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
