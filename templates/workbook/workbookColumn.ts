import type { Row } from '@schemes/model/tables/tableType';

/** What a cell of a workbook holds. A calendar day is `YYYY-MM-DD` in `day`; a share is in percent points. */
export type WorkbookValue = string | number | { readonly day: string } | { readonly percent: number } | null;

/** One column of a table as a workbook has it. */
export interface WorkbookColumn {
  readonly head: string;
  /** Head above neighbouring columns. */
  readonly group?: string;
  /** Width in characters. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly value: (row: Row, rows: readonly Row[]) => WorkbookValue;
  /** What stands in the row of totals. */
  readonly total?: (rows: readonly Row[]) => WorkbookValue;
}
