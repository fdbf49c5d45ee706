import type { Row } from '@schemes/model/tables/tableType';
import type { Block } from '@templates/official/text/block';
import type { Table } from 'docx';
import { COUNT } from './appendixColumns';
import { rowsTable } from './appendixTable';
import type { PaperColumn } from './paperColumn';

/** A table of a paper's own, with the running number ahead of it. */
export function numberedTable(
  columns: readonly PaperColumn[],
  rows: readonly Row[],
  width: number,
  dense = false,
): Block {
  return builtTable((keepNext) =>
    rowsTable([COUNT, ...columns], rows, { totals: false, width, keepNext, dense }),
  );
}

/** The same, and nothing at all where it has no row. */
export function filledTable(
  { columns, rows }: { readonly columns: readonly PaperColumn[]; readonly rows: readonly Row[] },
  width: number,
): readonly Block[] {
  return rows.length > 0 ? [numberedTable(columns, rows, width)] : [];
}

/** A table that is built when its place on the page is known. */
export function builtTable(build: (keepNext: boolean) => Table): Block {
  return { kind: 'table', build };
}
