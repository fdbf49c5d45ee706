import type { TypedTable } from '@templates/official/scheme/paperTable';
import { printedTable } from '@templates/official/tables/printedTable';
import { printedBlock } from '@templates/official/tables/tableBlocks';
import type { Block } from '@templates/official/text/block';

/** A table of the scheme inside a paper, as wide as its page. */
export function schemeTableBlock({ table, type }: TypedTable, width: number): Block {
  return printedBlock(printedTable(table, type), width);
}
