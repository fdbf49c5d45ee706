import type { TableType } from '../../model/tables/tableType';
import { headingPaths } from './headingPaths';
import { COUNTER, SKIP, targetColumns } from './importTarget';
import { type RecognisedColumn, recogniseColumns } from './recogniseColumns';
import type { Sheet } from './sheet';

/** The position of a table's head in a sheet, and its columns. */
export interface SheetHead {
  /** First row, counted from 0. */
  readonly top: number;
  /** Number of rows, 1 to 3. */
  readonly height: number;
  readonly columns: readonly RecognisedColumn[];
}

/** Number of rows from the top in which a head may begin. */
const MAX_TOP = 40;
/** Rows that a head may have. */
const MAX_HEIGHT = 3;

/**
 * Finds the head of a table of this type. Titles and a letterhead may precede it, and merged cells may make it two or
 * three rows high. Null if fewer than two columns are recognised, or if the column that names the row is not among
 * them.
 */
export function findHeader(sheet: Sheet, type: TableType): SheetHead | null {
  let best: { readonly head: SheetHead; readonly score: number } | null = null;
  for (let top = 0; top < Math.min(MAX_TOP, sheet.rows.length); top++) {
    if (filled(sheet, top) < 2) continue;
    for (let height = 1; height <= MAX_HEIGHT && top + height <= sheet.rows.length; height++) {
      const head = headAt(sheet, type, top, height);
      const score = scoreOf(head, type);
      if (score > (best?.score ?? 0)) best = { head, score };
    }
  }
  return best?.head ?? null;
}

/** The head of `height` rows from row `top` on, with the columns recognised there, which may be none. */
export function headAt(sheet: Sheet, type: TableType, top: number, height: number): SheetHead {
  return { top, height, columns: recogniseColumns(type, headingPaths(sheet, top, height)) };
}

/**
 * Score of a candidate head; 0 if it is not a head. A head of fewer rows scores higher, so that a row of data is not
 * read as a part of the head.
 */
function scoreOf({ columns, height }: SheetHead, type: TableType): number {
  const named = columns.some(
    ({ target, score }) => score >= 0.7 && targetColumns(target).includes(type.label),
  );
  const known = columns.filter(({ target, excluded }) => (target !== SKIP && target !== COUNTER) || excluded);
  if (!named || known.length < 2) return 0;
  return (
    known.reduce((sum, { score }) => sum + score, 0) -
    0.01 * height -
    0.2 * (columns.length - known.length) * (height - 1) * 0.1
  );
}

function filled(sheet: Sheet, row: number): number {
  return (sheet.rows[row] ?? []).filter((value) => value !== null && value !== '').length;
}
