import { B1 } from './B1';
import { B2 } from './B2';
import { B3 } from './B3';
import { B4 } from './B4';
import { B5 } from './B5';
import { B6 } from './B6';
import { B7 } from './B7';
import { B9 } from './B9';
import { B10 } from './B10';
import { B11 } from './B11';
import { B12 } from './B12';
import { B13 } from './B13';
import { B14 } from './B14';
import type { TableType, TableTypeId } from './tableType';

/** Every table type by its code. */
export const TABLE_TYPES: Readonly<Record<TableTypeId, TableType>> = {
  B1,
  B2,
  B3,
  B4,
  B5,
  B6,
  B7,
  B9,
  B10,
  B11,
  B12,
  B13,
  B14,
};
