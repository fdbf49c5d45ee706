import type { Row } from '@schemes/model/tables/tableType';
import type { Block } from '@templates/official/text/block';
import type { Table } from 'docx';
import { RUNNING_NUMBER } from './appendixColumns';
import { rowsTable } from './appendixTable';
import type { PaperColumn } from './paperColumn';

/** A table made for a paper, with a running number in its first column. */
export function numberedTable(
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  width: number,
  dense = false,
): Block {
  return builtTable((keepNext) =>
    rowsTable([RUNNING_NUMBER, ...columns], rows, { totals: false, width, keepNext, dense }),
  );
}

/** Like `numberedTable`, but an empty list when there are no rows. */
export function filledTable(
  { columns, rows }: { readonly columns: readonly PaperColumn[]; readonly rows: readonly Row[] },
  width: number,
): readonly Block[] {
  return rows.length > 0 ? [numberedTable(columns, rows, width)] : [];
}

/** A table that is built later, when it is known whether it must stay with the next block. */
export function builtTable(build: (keepNext: boolean) => Table): Block {
  return { kind: 'table', build };
}
