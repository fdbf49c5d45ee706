import type { WordCell } from '@schemes/imports/word/wordFile';

/** A cell while its table is read. */
export interface OpenCell extends WordCell {
  readonly column: number;
  readonly rowspan: number;
  /** Continues the cell above. */
  readonly isContinued: boolean;
  /** Continues the cell to its left. */
  readonly isLeft: boolean;
  readonly notes: readonly number[];
}

/** A place of a row where no cell is. */
export function emptyCell(column: number, colspan: number, notes: readonly number[]): OpenCell {
  return { column, colspan, rowspan: 1, paragraphs: [], isContinued: false, isLeft: false, notes };
}

/** How many columns cells take together. */
export function columnsOf(cells: readonly OpenCell[]): number {
  return cells.reduce((sum, { colspan }) => sum + colspan, 0);
}

/** Joins the cells that continue the one above or to the left. */
export function joinCells(rows: readonly (readonly OpenCell[])[]): readonly (readonly WordCell[])[] {
  const open = new Map<number, OpenCell & { rowspan: number }>();
  const out = rows.map((row) => {
    const reached: { rowspan: number }[] = [];
    const kept: (OpenCell & { rowspan: number; colspan: number })[] = [];
    for (const cell of row) {
      const left = kept.at(-1);
      if (cell.isLeft && left) {
        left.colspan += cell.colspan;
        continue;
      }
      const above = open.get(cell.column);
      if (cell.isContinued && above && above.colspan === cell.colspan) {
        above.rowspan += 1;
        reached.push(above);
        continue;
      }
      const own = { ...cell };
      kept.push(own);
      open.set(cell.column, own);
    }
    // A row in which no cell begins goes.
    if (kept.length === 0) for (const above of reached) above.rowspan -= 1;
    return kept;
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
