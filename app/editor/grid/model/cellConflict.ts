import type { CellValue } from '@schemes/model/cells/cell';
import type { GridPlace } from './gridPlace';

/** Another person changed a cell while I was changing it: both values, which stands, and whose the other is. */
export interface CellConflict extends GridPlace {
  readonly mine: CellValue | undefined;
  readonly theirs: CellValue | undefined;
  readonly winner: 'mine' | 'theirs';
  /** Client that wrote the other value; null where it is not known. */
  readonly client: number | null;
}

/** Whether two cells hold the same. */
export function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What a commit does where the cell was changed by another since its editing began: `write` and tell, `leave` where I
 * changed nothing (writing back what I had opened would undo the other), or just `write`.
 */
export function judgeCommit(
  before: CellValue | undefined,
  now: CellValue | undefined,
  typed: CellValue | undefined,
): 'write' | 'leave' | 'writeAndReport' {
  if (isSame(before, now)) return isSame(now, typed) ? 'leave' : 'write';
  if (isSame(typed, before) || isSame(typed, now)) return 'leave';
  return 'writeAndReport';
}
