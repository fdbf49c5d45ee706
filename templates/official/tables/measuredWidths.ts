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

/** Twips by which a column is made wider at a time. */
const STEP = 60;

/** How much one line of the head counts, for each row of the table. */
const HEAD = 1;

/** A cell counts as its number of lines to this power, because the tallest cell decides the height of a row. */
const POWER = 4;

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
  const spread = evaluated(spreadWidths(measured, total, blank));
  if (spread.lines <= LOW_ROW) return spread;
  const widths = refined(measured, spread.widths, blank);
  return { widths, lines: averageLines(measured, widths, blank), fits: true };
}

/**
 * Begins with the least widths. Then again and again widens the column whose cells lose most height for each step of width,
 * until the width is used up or no cell becomes lower. A column may need several steps before it becomes lower.
 */
function spreadWidths(columns: readonly MeasuredColumn[], total: number, blank: number): readonly number[] {
  const rows = columns[0]?.cells.length ?? 0;
  const weightOf = (lines: number) => lines ** POWER;
  const heightsOf = columns.map(({ least, head, cells }) => {
    const lowest = sum(cells.map((cell) => weightOf(Math.max(1, cell.length)))) + HEAD * rows;
    const heights: number[] = [];
    for (let width = least; width <= total; width += STEP) {
      const room = width - SIDE_MARGINS;
      const body = sum(cells.map((cell) => weightOf(Math.max(1, cellLines(cell, room, blank)))));
      heights.push(body + cellLines([head], room, blank) * HEAD * rows);
      if ((heights.at(-1) ?? 0) <= lowest) break;
    }
    return heights;
  });
  const at = columns.map(() => 0);
  let left = Math.floor((total - sum(columns.map(({ least }) => least))) / STEP);
  for (;;) {
    let best = { column: -1, steps: 0, gain: 0 };
    for (const [c, heights] of heightsOf.entries()) {
      const from = at[c] ?? 0;
      for (let steps = 1; steps <= left && from + steps < heights.length; steps += 1) {
        const gain = ((heights[from] ?? 0) - (heights[from + steps] ?? 0)) / steps;
        if (gain > best.gain) best = { column: c, steps, gain };
      }
    }
    if (best.column === -1) break;
    at[best.column] = (at[best.column] ?? 0) + best.steps;
    left -= best.steps;
  }
  return columns.map(({ least }, c) => least + (at[c] ?? 0) * STEP);
}

/** Lines of rows that need no refinement. */
const LOW_ROW = 1.5;

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
