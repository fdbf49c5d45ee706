import type { WordCell } from './wordFile';

interface PlacedCell {
  readonly cell: WordCell;
  readonly top: number;
  readonly left: number;
}

/**
 * The rows of a table without those that are left out. A cell that reaches over such a row becomes shorter; one that
 * begins in it goes on below without its text. Other cells keep their columns.
 */
export function keptRows(
  rows: readonly (readonly WordCell[])[],
  kept: (notes: readonly number[] | undefined) => boolean,
): readonly (readonly WordCell[])[] {
  const isKept = rows.map((row) => row.length === 0 || row.some(({ notes }) => kept(notes)));
  if (isKept.every(Boolean)) return rows;
  const cells = placedCells(rows);
  /** The first kept row of a cell; -1 where it has none. */
  const firstOf = ({ top, cell }: PlacedCell) => {
    const found = isKept.slice(top, top + cell.rowspan).indexOf(true);
    return found === -1 ? -1 : top + found;
  };
  const begun = new Set(cells.map(firstOf));
  for (const row of rows.keys()) if (!begun.has(row)) isKept[row] = false;
  const out: { readonly left: number; readonly cell: WordCell }[][] = rows.map(() => []);
  for (const placed of cells) {
    const first = firstOf(placed);
    if (first === -1) continue;
    const { cell, top, left } = placed;
    const rowspan = isKept.slice(top, top + cell.rowspan).filter(Boolean).length;
    const moved = { paragraphs: [], colspan: cell.colspan, rowspan };
    out[first]?.push({ left, cell: first === top ? { ...cell, rowspan } : moved });
  }
  return out
    .filter((_, row) => isKept[row])
    .map((row) => row.sort((a, b) => a.left - b.left).map(({ cell }) => cell));
}

function placedCells(rows: readonly (readonly WordCell[])[]): readonly PlacedCell[] {
  /** For each column the first row that is free below its cells. */
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
