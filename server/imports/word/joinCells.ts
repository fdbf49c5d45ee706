import type { WordCell } from '@schemes/imports/word/wordFile';

/** A cell before it is joined with others. */
export interface OpenCell extends WordCell {
  /** Index of its first column, from 0. */
  readonly column: number;
  readonly rowspan: number;
  /** Whether the cell continues the cell above. */
  readonly continuesAbove: boolean;
  /** Whether the cell continues the cell to its left. */
  readonly continuesLeft: boolean;
  readonly notes: readonly number[];
}

/** An empty cell for the columns of a row that has no cell there. */
export function emptyCell(column: number, colspan: number, notes: readonly number[]): OpenCell {
  return { column, colspan, rowspan: 1, paragraphs: [], continuesAbove: false, continuesLeft: false, notes };
}

/** The number of columns that these cells span together. */
export function columnsOf(cells: readonly OpenCell[]): number {
  return cells.reduce((sum, { colspan }) => sum + colspan, 0);
}

/**
 * Joins cells that continue the one above or to the left. Removes rows in which no cell begins, and shortens the cells that
 * span them.
 */
export function joinCells(rows: readonly (readonly OpenCell[])[]): readonly (readonly WordCell[])[] {
  const open = new Map<number, OpenCell & { rowspan: number }>();
  const out = rows.map((row) => {
    const extended: { rowspan: number }[] = [];
    const begun: (OpenCell & { rowspan: number; colspan: number })[] = [];
    for (const cell of row) {
      const left = begun.at(-1);
      if (cell.continuesLeft && left) {
        left.colspan += cell.colspan;
        continue;
      }
      const above = open.get(cell.column);
      if (cell.continuesAbove && above && above.colspan === cell.colspan) {
        above.rowspan += 1;
        extended.push(above);
        continue;
      }
      const own = { ...cell };
      begun.push(own);
      open.set(cell.column, own);
    }
    // The row is removed below, so the cells that span it become shorter.
    if (begun.length === 0) for (const above of extended) above.rowspan -= 1;
    return begun;
  });
  return out
    .filter((row) => row.length > 0)
    .map((row) =>
      row.map(
        ({ paragraphs, colspan, rowspan, notes }): WordCell => ({
          paragraphs,
          colspan,
          rowspan,
          ...(notes.length > 0 ? { notes } : {}),
        }),
      ),
    );
}
