import type { Row } from '@schemes/model/tables/tableType';

/** One column of a printed table. */
export interface PaperColumn {
  readonly head: string;
  /** Head above neighbouring columns. */
  readonly group?: string;
  /** Share of the width. */
  readonly weight: number;
  readonly align: 'left' | 'center';
  /** May be left out of a crowded table where every cell of it is empty. */
  readonly optional?: boolean;
  /** Is left out wherever every cell of it is empty. */
  readonly sparse?: boolean;
  /** Its percentages have as many decimals as the one of them that needs most. */
  readonly even?: boolean;
  /** The lines of a cell; none for an empty one. */
  readonly lines: (row: Row, rows: readonly Row[]) => readonly string[];
  /** Text of the total row, where the table has one. */
  readonly total?: (rows: readonly Row[]) => string;
}
