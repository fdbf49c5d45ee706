import { appendixTable } from './appendixTable';
import type { Block } from './block';
import type { TypedTable } from './schemeTables';
import { builtTable } from './textBlocks';

/** A table of the scheme inside a paper, as wide as its page. */
export function schemeTableBlock({ table, type }: TypedTable, width: number): Block {
  return builtTable((keepNext) => appendixTable(table, type, width, keepNext));
}
