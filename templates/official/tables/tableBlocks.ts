import type { Row } from '@schemes/model/tables/tableType';
import type { Block } from '@templates/official/text/block';
import { RUNNING_NUMBER } from './appendixColumns';
import { drawTable } from './drawTable';
import { evenDecimals } from './evenDecimals';
import type { PaperColumn } from './paperColumn';
import type { PrintedTable } from './printedTable';
import { tableHeights } from './tableHeights';
import { type TableLook, tableLook } from './tableLook';

/** A table made for a paper, with a running number in its first column. `dense`: rows have no spacing. */
export function numberedTable(
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  width: number,
  dense = false,
): Block {
  const all = evenDecimals([RUNNING_NUMBER, ...columns], rows);
  return printedBlock({ columns: all, rows, totals: false }, width, dense);
}

/** Like `numberedTable`, but an empty list when there are no rows. */
export function filledTable(
  { columns, rows }: { readonly columns: readonly PaperColumn[]; readonly rows: readonly Row[] },
  width: number,
): readonly Block[] {
  return rows.length > 0 ? [numberedTable(columns, rows, width)] : [];
}

/** A table as wide as its page, measured once, when somebody first asks for it. */
export function printedBlock(table: PrintedTable, width: number, dense = false): Block {
  let look: TableLook | null = null;
  const set = () => {
    look ??= tableLook(table.columns, table.rows, width, dense);
    return look;
  };
  return {
    kind: 'table',
    build: (keepNext) => drawTable(table, set(), keepNext),
    heights: () => tableHeights(table, set()),
  };
}
