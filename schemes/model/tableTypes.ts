import { B1 } from './B1';
import { B3 } from './B3';
import { B4 } from './B4';
import { B6 } from './B6';
import { B7 } from './B7';
import { B11 } from './B11';
import type { TableType, TableTypeId } from './tableType';

/** Every table type by its code. */
export const TABLE_TYPES: Readonly<Record<TableTypeId, TableType>> = { B1, B3, B4, B6, B7, B11 };
