import type { CellValue } from '@schemes/model/cells/cell';

/** Two people wrote one cell, neither having seen the other's value. One stands; the other is told here. */
export interface CellClash {
  readonly row: string;
  readonly column: string;
  readonly mine: CellValue | undefined;
  readonly theirs: CellValue | undefined;
  /** Which of the two the cell now holds. */
  readonly winner: 'mine' | 'theirs';
  /** Client of the other. */
  readonly client: number;
}
