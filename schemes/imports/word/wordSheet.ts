import type { Sheet, SheetMerge } from '../sheets/sheet';
import { type WordTable, wordText } from './wordFile';

/** A Word table as a sheet. The text of a merged cell is in its top left cell. */
export function wordSheet({ rows }: WordTable): Sheet {
  const grid: string[][] = rows.map(() => []);
  const merges: SheetMerge[] = [];
  for (const [top, row] of rows.entries()) {
    let left = 0;
    for (const { paragraphs, colspan, rowspan } of row) {
      while (grid[top]?.[left] !== undefined) left += 1;
      const bottom = Math.min(rows.length - 1, top + rowspan - 1);
      for (let y = top; y <= bottom; y++) for (let x = left; x < left + colspan; x++) (grid[y] ?? [])[x] = '';
      (grid[top] ?? [])[left] = paragraphs.map(wordText).join('\n').trim();
      if (colspan > 1 || bottom > top) merges.push({ top, left, bottom, right: left + colspan - 1 });
      left += colspan;
    }
  }
  return { name: '', rows: grid, merges };
}
