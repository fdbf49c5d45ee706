import type { CellValue } from '@schemes/model/cells/cell';
import type { GridPlace } from './gridPlace';

/**
 * This person (`mine`) and another (`theirs`) changed a cell without having seen the other's value; or, with
 * `isReplaced`, the other saw the value and replaced it soon after it was written.
 */
export interface CellConflict extends GridPlace {
  readonly mine: CellValue | undefined;
  readonly theirs: CellValue | undefined;
  /** Which of the two values the cell keeps. */
  readonly winner: 'mine' | 'theirs';
  /** The client that wrote `theirs`; null: not known. */
  readonly client: number | null;
  readonly isReplaced?: boolean;
}

/** Whether two values are the same. */
export function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What a commit does. `skip`: this person changed nothing, or typed the present value; writing would undo another
 * person's edit. `writeAndReport`: both changed the cell since the edit began. `write`: only this person did.
 */
export function judgeCommit(
  before: CellValue | undefined,
  stored: CellValue | undefined,
  typed: CellValue | undefined,
): 'write' | 'skip' | 'writeAndReport' {
  if (isSame(before, stored)) return isSame(stored, typed) ? 'skip' : 'write';
  if (isSame(typed, before) || isSame(typed, stored)) return 'skip';
  return 'writeAndReport';
}
