import { B14 } from './delegation';
import { B12 } from './dossiers';
import { B11 } from './headcount';
import { B10 } from './leavers';
import { B5 } from './planning';
import { B7 } from './quotas';
import { B2 } from './review';
import { B3 } from './roster';
import { B9 } from './schedule';
import { B1 } from './seats';
import { B4 } from './statistics';
import { B6 } from './surplus';
import type { TableType, TableTypeId } from './tableType';
import { B13 } from './unitLeaders';

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
