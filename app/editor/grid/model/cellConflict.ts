import type { CellValue } from '@schemes/model/cells/cell';
import type { GridPlace } from './gridPlace';

/**
 * Another person and I changed a cell without having seen the other's value, or (`isReplaced`) the other person saw mine and
 * replaced it soon after I wrote it.
 */
export interface CellConflict extends GridPlace {
  readonly mine: CellValue | undefined;
  readonly theirs: CellValue | undefined;
  /** Which of the two values the cell keeps. */
  readonly winner: 'mine' | 'theirs';
  /** The client that wrote `theirs`; null where it is not known. */
  readonly client: number | null;
  readonly isReplaced?: boolean;
}

/** Whether two values are the same. */
export function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What a commit does. `leave`: I changed nothing, and writing my old value back would undo another person's edit.
 * `writeAndReport`: both of us changed the cell since my editing began. `write`: I alone did.
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
