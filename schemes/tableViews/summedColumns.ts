import type { TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';

/** Columns in which every row must have a number. In other columns, a blank cell counts as 0. */
const EVERY_ROW: Readonly<Partial<Record<TableTypeId, readonly string[]>>> = {
  seats: ['term_start', 'current', 'planned'],
  quotas: ['official_members'],
  headcount: ['units'],
};
const NOT_ADDED: readonly string[] = ['max_allowed', 'correction'];

/** The typed integer columns of a table that rules sum, over the parts of a row and for comparison with stated totals. */
export function summedColumns(
  type: TableTypeId,
): readonly { readonly key: string; readonly everyRowCounts: boolean }[] {
  return TABLE_TYPES[type].columns
    .filter((column) => column.kind === 'integer' && !column.compute && !NOT_ADDED.includes(column.key))
    .map(({ key }) => ({ key, everyRowCounts: EVERY_ROW[type]?.includes(key) ?? false }));
}
