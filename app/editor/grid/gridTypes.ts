import type { TableType, TableTypeId } from '@schemes/model/tableType';
import { TABLE_TYPES } from '@schemes/model/tableTypes';

/** Table types as a grid shows them: columns whose numbers are kept beside the document are not there. */
export const GRID_TYPES: Readonly<Record<TableTypeId, TableType>> = {
  ...TABLE_TYPES,
  B3: { ...TABLE_TYPES.B3, columns: TABLE_TYPES.B3.columns.filter(({ restricted }) => !restricted) },
};
