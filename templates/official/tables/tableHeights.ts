import { textWidth } from '@templates/official/text/textWidth';
import { wrappedLines } from '@templates/official/text/wrappedLines';
import { type HeadCell, headRows } from './headRows';
import { SIDE_MARGINS } from './measuredWidths';
import type { PaperColumn } from './paperColumn';
import type { PrintedTable } from './printedTable';
import type { TableLook } from './tableLook';

/** Heights of a table in twips, by the widths of the font: of its head, which every page repeats, and of each row. */
export interface TableHeights {
  readonly head: number;
  readonly rows: readonly number[];
}

/** Height of a line of the body in twips for each half-point of its font: 1.15 times the font size, as in Times New Roman. */
const BODY_LINE_HEIGHT = 11.5;
/** The same for the head, which must not be too low: 1.2 times the font size. */
const HEAD_LINE_HEIGHT = 12;
/** Twips before and after a paragraph of the table style, together. */
const PARAGRAPH_SPACING = 60;
/** Twips above and below the text of a row, together, with its border. */
const ROW_MARGINS = 35;

/** Most rows that are measured one by one. In a longer table every row gets the average of so many rows at even distances. */
const MEASURED = 200;

/** The heights of the head's rows: one, or two where columns are grouped. */
export function headHeights(
  columns: readonly PaperColumn[],
  { size, widths }: Pick<TableLook, 'size' | 'widths'>,
): readonly number[] {
  const rows = headRows(columns);
  const textHeight = ({ text, column, columnSpan }: HeadCell) => {
    const room = sum(widths.slice(column, column + columnSpan)) - SIDE_MARGINS;
    return wrappedLines(text, room, size, 'bold').length * size * HEAD_LINE_HEIGHT + PARAGRAPH_SPACING;
  };
  const tallest = (cells: readonly HeadCell[], rowSpan: number) =>
    Math.max(0, ...cells.filter((cell) => cell.rowSpan === rowSpan).map(textHeight));
  const [upper = [], lower = []] = rows;
  const first = tallest(upper, 1);
  if (rows.length === 1) return [first];
  return [first, Math.max(tallest(lower, 1), tallest(upper, 2) - first)];
}

/** The heights of a table in a look. */
export function tableHeights({ columns, rows, totals }: PrintedTable, look: TableLook): TableHeights {
  const { size, dense, widths } = look;
  const blank = textWidth(' ', size);
  const line = size * BODY_LINE_HEIGHT;
  const spacing = dense ? 0 : PARAGRAPH_SPACING;
  const step = Math.max(1, rows.length / MEASURED);
  const measured = Array.from({ length: Math.min(rows.length, MEASURED) }, (_, i) => {
    const row = rows[Math.floor(i * step)];
    const cells = columns.map((column, c) => {
      const texts = row ? column.lines(row, rows) : [];
      const room = (widths[c] ?? 0) - SIDE_MARGINS;
      return sum(texts.map((text) => lineCount(text, room, size, blank) * line + spacing));
    });
    return Math.max(line + spacing, ...cells) + ROW_MARGINS;
  });
  const average = measured.length === 0 ? 0 : sum(measured) / measured.length;
  const heights = rows.length > MEASURED ? rows.map(() => average) : measured;
  return {
    head: sum(headHeights(columns, look)),
    rows: totals ? [...heights, line + spacing + ROW_MARGINS] : heights,
  };
}

/** How many lines a text fills; counted without making them, because a roster has thousands of cells. */
function lineCount(text: string, room: number, size: number, blank: number): number {
  let lines = 1;
  let filled = -blank;
  for (const word of text.split(' ')) {
    const length = textWidth(word, size);
    if (filled >= 0 && filled + blank + length > room) {
      lines += 1;
      filled = length;
    } else filled += blank + length;
  }
  return lines;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
