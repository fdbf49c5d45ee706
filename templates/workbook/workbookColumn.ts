import type { Row } from '@schemes/model/tables/tableType';

/** The value of a cell of a workbook. A calendar day is `YYYY-MM-DD` in `day`; a share is in percent points. */
export type WorkbookValue = string | number | { readonly day: string } | { readonly percent: number } | null;

/** One column of a table in a workbook. */
export interface WorkbookColumn {
  readonly head: string;
  /** Common head above neighbouring columns. */
  readonly group?: string;
  /** Width in characters. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly value: (row: Row, rows: readonly Row[]) => WorkbookValue;
  /** The value in the row of totals. */
  readonly total?: (rows: readonly Row[]) => WorkbookValue;
}
