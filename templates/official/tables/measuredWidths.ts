import type { Row } from '@schemes/model/tables/tableType';
import { type Face, textWidth } from '@templates/official/text/textWidth';
import { wordWidth } from '@templates/official/text/wordWidth';
import { columnWidths } from './columnWidths';
import type { PaperColumn } from './paperColumn';
import { GRID_MARGINS } from './tableFrame';

/** Left and right margin of a cell in twips, plus 1 pt for the difference of printers. */
export const SIDE_MARGINS = GRID_MARGINS.left + GRID_MARGINS.right + 20;

/** Most rows of which every word is measured. Of a longer table, so many rows at even distances are measured. */
const MEASURED_ROWS = 40;

/** Most lines of a row that are tried. */
const MOST_LINES = 40;

/** Shares of the cells of a column that must fit into the lines that are tried. The longest cells may take more lines. */
const SHARES = [1, 0.9, 0.75, 0.5];

/** The widths of a table's columns at one size. */
export interface MeasuredWidths {
  /** Twips; they sum to the width of the table exactly. */
  readonly widths: readonly number[];
  /** Lines of a row, on average. */
  readonly lines: number;
  /** Whether no word breaks. */
  readonly fits: boolean;
}

/** One paragraph of a cell: the widths of its words. */
type Words = readonly number[];

interface MeasuredColumn {
  /** Width in which no word breaks. */
  readonly least: number;
  readonly head: Words;
  readonly cells: readonly (readonly Words[])[];
}

/**
 * Gives each column the width that its words need: no word breaks, and the rows have as few lines as the width of the table
 * allows, so that no column is crushed while another stays wide. What is left over is shared by weight.
 */
export function measuredWidths(
  total: number,
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  size: number,
): MeasuredWidths {
  const blank = textWidth(' ', size);
  const measured = measuredColumns(columns, rows, size);
  const least = measured.map((column) => column.least);
  const evaluated = (minimums: readonly number[]): MeasuredWidths => {
    const widths = columnWidths(total, columns, minimums);
    return { widths, lines: averageLines(measured, widths, blank), fits: true };
  };
  if (sum(least) > total) return { ...evaluated(least), fits: false };
  let best = evaluated(least);
  for (const share of SHARES) {
    for (let lines = 1; lines <= MOST_LINES; lines += 1) {
      const needed = measured.map((column) => neededWidth(column, lines, share, blank));
      if (sum(needed) > total) continue;
      const found = evaluated(needed);
      if (found.lines < best.lines) best = found;
      break;
    }
  }
  if (best.lines <= LOW_ROW) return best;
  const widths = refined(measured, best.widths, blank);
  return { widths, lines: averageLines(measured, widths, blank), fits: true };
}

/** Lines of rows that need no refinement. */
const LOW_ROW = 2.5;

/** Twips that are moved from one column to another, and how often all pairs are tried with each. */
const MOVES = [900, 450, 180, 60];
const ROUNDS = 4;

/** Rows of a page, on which the head is repeated. */
const ROWS_OF_PAGE = 9;

/** Moves width between columns as long as that makes the table lower. */
function refined(
  columns: readonly MeasuredColumn[],
  start: readonly number[],
  blank: number,
): readonly number[] {
  const widths = [...start];
  const rows = columns[0]?.cells.length ?? 0;
  /** The lines of each row of a column, and last those of its head. */
  const linesOf = (column: MeasuredColumn, width: number) => [
    ...column.cells.map((cell) => cellLines(cell, width - SIDE_MARGINS, blank)),
    cellLines([column.head], width - SIDE_MARGINS, blank),
  ];
  const lines = columns.map((column, c) => linesOf(column, widths[c] ?? 0));
  const height = () => {
    let total = 0;
    for (let r = 0; r <= rows; r += 1) {
      let most = 1;
      for (const column of lines) most = Math.max(most, column[r] ?? 0);
      total += r === rows ? (most * rows) / ROWS_OF_PAGE : most;
    }
    // Prefers, among widths that give the same height, those whose columns have similar numbers of lines.
    return total + sum(lines.map((column) => sum(column.map((count) => count * count)))) / 300;
  };
  let lowest = height();
  for (const move of MOVES) {
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = lowest;
      for (const [from, giver] of columns.entries()) {
        for (const [to, taker] of columns.entries()) {
          const given = (widths[from] ?? 0) - move;
          const taken = (widths[to] ?? 0) + move;
          if (from === to || given < giver.least) continue;
          const kept = [lines[from] ?? [], lines[to] ?? []] as const;
          lines[from] = linesOf(giver, given);
          lines[to] = linesOf(taker, taken);
          const now = height();
          if (now < lowest) {
            lowest = now;
            widths[from] = given;
            widths[to] = taken;
          } else [lines[from], lines[to]] = kept;
        }
      }
      if (lowest === before) break;
    }
  }
  return widths;
}

function measuredColumns(
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  size: number,
): readonly MeasuredColumn[] {
  const step = Math.max(1, rows.length / MEASURED_ROWS);
  const sample = new Set(
    Array.from({ length: Math.min(rows.length, MEASURED_ROWS) }, (_, i) => Math.floor(i * step)),
  );
  return columns.map((column, c) => {
    // Names of units above others print bold.
    const face: Face = c === 1 ? 'bold' : 'regular';
    let widest = Math.max(
      wordWidth(column.head, size, 'bold'),
      column.total ? wordWidth(column.total(rows), size, 'bold') : 0,
    );
    const cells: Words[][] = [];
    rows.forEach((row, r) => {
      const lines = column.lines(row, rows);
      for (const line of lines) widest = Math.max(widest, wordWidth(line, size, face));
      if (sample.has(r))
        cells.push(lines.map((line) => line.split(' ').map((word) => textWidth(word, size, face))));
    });
    const head = column.head.split(' ').map((word) => textWidth(word, size, 'bold'));
    return { least: Math.ceil(widest) + SIDE_MARGINS, head, cells };
  });
}

/** The width in which this share of the cells has at most so many lines, or a line for each paragraph where it has more. */
function neededWidth({ least, cells }: MeasuredColumn, lines: number, share: number, blank: number): number {
  const widths = cells.map((cell) => cellWidth(cell, lines, blank) + SIDE_MARGINS).sort((a, b) => a - b);
  return Math.max(least, widths[Math.ceil(widths.length * share) - 1] ?? 0);
}

function cellWidth(cell: readonly Words[], lines: number, blank: number): number {
  const allowed = Math.max(lines, cell.length);
  let low = 0;
  let high = Math.max(0, ...cell.map((words) => sum(words) + blank * (words.length - 1)));
  if (cellLines(cell, low, blank) <= allowed) return low;
  while (high - low > 20) {
    const middle = (low + high) / 2;
    if (cellLines(cell, middle, blank) <= allowed) high = middle;
    else low = middle;
  }
  return Math.ceil(high);
}

function cellLines(cell: readonly Words[], width: number, blank: number): number {
  let lines = 0;
  for (const words of cell) {
    lines += 1;
    let filled = -blank;
    for (const word of words) {
      if (filled >= 0 && filled + blank + word > width) {
        lines += 1;
        filled = word;
      } else filled += blank + word;
    }
  }
  return lines;
}

function averageLines(columns: readonly MeasuredColumn[], widths: readonly number[], blank: number): number {
  const count = columns[0]?.cells.length ?? 0;
  let lines = 0;
  for (let r = 0; r < count; r += 1) {
    let most = 1;
    columns.forEach(({ cells }, c) => {
      most = Math.max(most, cellLines(cells[r] ?? [], (widths[c] ?? 0) - SIDE_MARGINS, blank));
    });
    lines += most;
  }
  return count === 0 ? 0 : lines / count;
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
