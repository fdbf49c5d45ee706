import { delegation } from './delegation';
import { dossiers } from './dossiers';
import { headcount } from './headcount';
import { leavers } from './leavers';
import { planning } from './planning';
import { quotas } from './quotas';
import { review } from './review';
import { roster } from './roster';
import { schedule } from './schedule';
import { seats } from './seats';
import { statistics } from './statistics';
import { surplus } from './surplus';
import type { TableType, TableTypeId } from './tableType';
import { unitLeaders } from './unitLeaders';

/** Every table type by its id. */
export const TABLE_TYPES: Readonly<Record<TableTypeId, TableType>> = {
  seats,
  review,
  roster,
  statistics,
  planning,
  surplus,
  quotas,
  schedule,
  leavers,
  headcount,
  dossiers,
  unitLeaders,
  delegation,
};
