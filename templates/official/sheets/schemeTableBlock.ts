import type { TypedTable } from '@templates/official/scheme/paperTable';
import { appendixTable } from '@templates/official/tables/appendixTable';
import { builtTable } from '@templates/official/tables/tableBlocks';
import type { Block } from '@templates/official/text/block';

/** A table of the scheme inside a paper, as wide as its page. */
export function schemeTableBlock({ table, type }: TypedTable, width: number): Block {
  return builtTable((keepNext) => appendixTable(table, type, width, keepNext));
}
