import type { WordCell } from './wordFile';

interface PlacedCell {
  readonly cell: WordCell;
  readonly top: number;
  readonly left: number;
}

/**
 * The rows of a table that are imported. A row is omitted when `isIncluded` is false for the notes of all its cells. A cell
 * that spans an omitted row gets a smaller `rowspan`. A cell that begins in an omitted row and continues below it begins in
 * the next imported row, without its text. Every cell stays in its column.
 */
export function keptRows(
  rows: readonly (readonly WordCell[])[],
  isIncluded: (notes: readonly number[] | undefined) => boolean,
): readonly (readonly WordCell[])[] {
  const isKept = rows.map((row) => row.length === 0 || row.some(({ notes }) => isIncluded(notes)));
  if (isKept.every(Boolean)) return rows;
  const cells = placedCells(rows);
  /** Index of the first kept row that a cell is in; -1 if it is in none. */
  const firstKeptRow = ({ top, cell }: PlacedCell) => {
    const found = isKept.slice(top, top + cell.rowspan).indexOf(true);
    return found === -1 ? -1 : top + found;
  };
  const rowsWithCells = new Set(cells.map(firstKeptRow));
  for (const row of rows.keys()) if (!rowsWithCells.has(row)) isKept[row] = false;
  const out: { readonly left: number; readonly cell: WordCell }[][] = rows.map(() => []);
  for (const placed of cells) {
    const first = firstKeptRow(placed);
    if (first === -1) continue;
    const { cell, top, left } = placed;
    const rowspan = isKept.slice(top, top + cell.rowspan).filter(Boolean).length;
    const emptied = { paragraphs: [], colspan: cell.colspan, rowspan };
    out[first]?.push({ left, cell: first === top ? { ...cell, rowspan } : emptied });
  }
  return out
    .filter((_, row) => isKept[row])
    .map((row) => row.sort((a, b) => a.left - b.left).map(({ cell }) => cell));
}

function placedCells(rows: readonly (readonly WordCell[])[]): readonly PlacedCell[] {
  /** For each column, the first row below the cells placed so far. */
  const free: number[] = [];
  return rows.flatMap((row, top) => {
    let left = 0;
    return row.map((cell): PlacedCell => {
      while ((free[left] ?? 0) > top) left += 1;
      const placed = { cell, top, left };
      for (let column = left; column < left + cell.colspan; column++) free[column] = top + cell.rowspan;
      left += cell.colspan;
      return placed;
    });
  });
}
