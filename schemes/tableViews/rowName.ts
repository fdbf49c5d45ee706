import type { Row, TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';

/**
 * The name users gave a row; an ellipsis where they have not yet. Names of fixed rows come from the message
 * catalogues.
 */
export function rowName(type: TableTypeId, row: Row): string {
  const name = row.cells[TABLE_TYPES[type].label];
  return typeof name === 'string' ? name : '…';
}
