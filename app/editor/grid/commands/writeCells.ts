import type { CellsChange } from '../model/CellsChange';
import type { GridNotice } from '../model/GridNotice';
import type { TableVerbs } from '../model/TableVerbs';

/** Writes a change as one undo step. Returns the notice about cells it left alone; null where there are none. */
export function writeCells(
  { cells, left, kept }: CellsChange,
  verbs: Pick<TableVerbs, 'commitAll'>,
): GridNotice | null {
  if (cells.length > 0) verbs.commitAll(cells);
  return left.length > 0 || kept > 0 ? { kind: 'left', left, kept } : null;
}
