import type { CellValue } from '@schemes/model/cells/cell';
import { type CellConflict, judgeCommit } from '../model/cellConflict';
import type { GridPlace } from '../model/gridPlace';
import type { TableVerbs } from '../model/TableVerbs';

/** The values of a cell before, during and after an edit. */
export interface EditedCell extends GridPlace {
  /** The value when the editing began. */
  readonly before: CellValue | undefined;
  /** The value the document has now. */
  readonly stored: CellValue | undefined;
  readonly typed: CellValue | undefined;
}

/**
 * Writes the typed value into a cell if `judgeCommit` says so, and reports a conflict if another person changed the
 * cell during the edit.
 */
export function commitCell(
  { row, column, before, stored, typed }: EditedCell,
  verbs: Pick<TableVerbs, 'commit' | 'writerOf'>,
  reportConflict: (conflict: CellConflict) => void,
): void {
  const verdict = judgeCommit(before, stored, typed);
  if (verdict === 'skip') return;
  if (verdict === 'writeAndReport') {
    const client = verbs.writerOf(row, column);
    reportConflict({ row, column, mine: typed, theirs: stored, winner: 'mine', client });
  }
  verbs.commit(row, column, typed);
}
