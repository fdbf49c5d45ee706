/** How many columns and rows a cell covers. */
export interface Span {
  readonly columns: number;
  readonly rows: number;
}

/** First column of a cell and its spans, cut to the table. */
export interface CellPlace {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/**
 * Lays cells with spans on a grid, row by row as HTML does: a cell takes the first columns
 * that no cell from above still covers. Spans that reach below the last row are cut.
 */
export function spanGrid(rows: readonly (readonly Span[])[]): {
  readonly columns: number;
  readonly places: readonly (readonly CellPlace[])[];
} {
  const covered: boolean[][] = rows.map(() => []);
  const places = rows.map((cells, r) =>
    cells.map((span): CellPlace => {
      let column = 0;
      while (covered[r]?.[column]) column += 1;
      const rowSpan = Math.min(span.rows, rows.length - r);
      for (let y = r; y < r + rowSpan; y += 1) {
        for (let x = column; x < column + span.columns; x += 1) {
          const row = covered[y];
          if (row) row[x] = true;
        }
      }
      return { column, columnSpan: span.columns, rowSpan };
    }),
  );
  const columns = Math.max(1, ...covered.map((row) => row.length));
  return { columns, places };
}
