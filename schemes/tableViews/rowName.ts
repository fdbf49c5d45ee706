import type { Row, TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';

/** What the users named a row; an ellipsis where they have not yet. Fixed rows get their name from the catalogues. */
export function rowName(type: TableTypeId, row: Row): string {
  const name = row.cells[TABLE_TYPES[type].label];
  return typeof name === 'string' ? name : '…';
}
