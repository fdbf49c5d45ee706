import { readableText } from '../cells/readableText';
import { fontAt, type Sheet, type SheetMerge } from './sheet';
import { sheetText } from './sheetText';

/**
 * The headings of each column in a head of `height` rows from row `top` on, from top to bottom. A cell merged over several
 * columns or rows is a heading of each of them. A text repeated directly below itself is listed once.
 */
export function headingPaths(sheet: Sheet, top: number, height: number): readonly (readonly string[])[] {
  const width = Math.max(
    0,
    ...sheet.rows.slice(top, top + height).map((row) => row.length),
    ...mergeEnds(sheet, top, height),
  );
  return Array.from({ length: width }, (_, column) => {
    const path: string[] = [];
    for (let row = top; row < top + height; row++) {
      const text = headText(sheet, row, column).replace(/\s+/g, ' ').trim();
      if (text !== '' && path.at(-1) !== text) path.push(text);
    }
    return path;
  });
}

/** The text of a cell, or of the merged cell it lies in. */
function headText(sheet: Sheet, row: number, column: number): string {
  const merge = mergeAt(sheet.merges, row, column);
  const [top, left] = [merge?.top ?? row, merge?.left ?? column];
  return readableText(sheetText(sheet.rows[top]?.[left]), fontAt(sheet, top, left)).text;
}

function mergeAt(merges: readonly SheetMerge[], row: number, column: number): SheetMerge | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** For each merged cell in the head, the column after its last. */
function mergeEnds(sheet: Sheet, top: number, height: number): readonly number[] {
  return sheet.merges
    .filter((merge) => merge.top < top + height && merge.bottom >= top)
    .map(({ right }) => right + 1);
}
