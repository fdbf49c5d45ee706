import type { CellValue } from '@schemes/model/cells/cell';
import { type CellConflict, judgeCommit } from '../model/cellConflict';
import type { GridPlace } from '../model/gridPlace';
import type { TableVerbs } from '../model/TableVerbs';

/** The values of a cell around its editing. */
export interface EditedCell extends GridPlace {
  /** The value when the editing began. */
  readonly before: CellValue | undefined;
  /** The value the document has now. */
  readonly stored: CellValue | undefined;
  readonly typed: CellValue | undefined;
}

/** Writes what was typed into a cell, and reports a conflict where another person changed the cell during the edit. */
export function commitCell(
  { row, column, before, stored, typed }: EditedCell,
  verbs: Pick<TableVerbs, 'commit' | 'writerOf'>,
  reportConflict: (conflict: CellConflict) => void,
): void {
  const verdict = judgeCommit(before, stored, typed);
  if (verdict === 'leave') return;
  if (verdict === 'writeAndReport') {
    const client = verbs.writerOf(row, column);
    reportConflict({ row, column, mine: typed, theirs: stored, winner: 'mine', client });
  }
  verbs.commit(row, column, typed);
}
