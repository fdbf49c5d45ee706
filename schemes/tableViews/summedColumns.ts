import type { TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';

/** Columns that every row of a kind has a number in; elsewhere a blank cell means none. */
const EVERY_ROW: Readonly<Partial<Record<TableTypeId, readonly string[]>>> = {
  seats: ['term_start', 'current', 'planned'],
  quotas: ['official_members'],
  headcount: ['units'],
};
const NOT_ADDED: readonly string[] = ['max_allowed', 'correction'];

/** The typed integer columns of a table that are added: over parts, or to a stated total. */
export function summedColumns(
  type: TableTypeId,
): readonly { readonly key: string; readonly everyRowCounts: boolean }[] {
  return TABLE_TYPES[type].columns
    .filter((column) => column.kind === 'integer' && !column.compute && !NOT_ADDED.includes(column.key))
    .map(({ key }) => ({ key, everyRowCounts: EVERY_ROW[type]?.includes(key) ?? false }));
}
