import type { Row } from '@schemes/model/tables/tableType';

/** One column of a printed table. */
export interface PaperColumn {
  readonly head: string;
  /** Common head above neighbouring columns. */
  readonly group?: string;
  /** Weight by which it shares the width. */
  readonly weight: number;
  readonly align: 'left' | 'center';
  /** Left out of a crowded table when every cell is empty. */
  readonly optional?: boolean;
  /** Left out of any table when every cell is empty. */
  readonly sparse?: boolean;
  /** Whether the percentages of the column are padded to the same number of decimals. */
  readonly even?: boolean;
  /** The lines of a cell; none for an empty one. */
  readonly lines: (row: Row, rows: readonly Row[]) => readonly string[];
  /** Text of the total row, if the table has one. */
  readonly total?: (rows: readonly Row[]) => string;
}
