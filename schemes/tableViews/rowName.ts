import type { Row, TableTypeId } from '../model/tables/tableType';
import { TABLE_TYPES } from '../model/tables/tableTypes';

/**
 * The name that users gave a row; an ellipsis if the cell is empty. Fixed rows have their names in the message
 * catalogues.
 */
export function rowName(type: TableTypeId, row: Row): string {
  const name = row.cells[TABLE_TYPES[type].label];
  return typeof name === 'string' ? name : '…';
}
