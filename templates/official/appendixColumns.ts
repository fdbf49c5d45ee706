import type { TableTypeId } from '@schemes/model/tableType';
import { TABLE_TYPES } from '@schemes/model/tableTypes';
import type { PaperColumn } from './paperColumn';
import { QUALITY_COLUMNS } from './qualityColumns';
import { ROSTER_COLUMNS } from './rosterColumns';
import { typeColumns } from './typeColumns';

/** The running number ahead of every printed table. */
export const COUNT: PaperColumn = { head: 'TT', weight: 38, align: 'center', lines: () => [] };

/** The columns a table prints, with the running number ahead of them. */
export function appendixColumns(type: TableTypeId): readonly PaperColumn[] {
  return [COUNT, ...ownColumns(type)];
}

function ownColumns(type: TableTypeId): readonly PaperColumn[] {
  if (type === 'B3') return ROSTER_COLUMNS;
  return type === 'B4' ? QUALITY_COLUMNS : typeColumns(TABLE_TYPES[type]);
}

/** Whether a table needs the long side of the page: its type says so, or it has more than nine columns (D6). */
export function isLandscape(type: TableTypeId): boolean {
  return TABLE_TYPES[type].landscape || appendixColumns(type).length > 9;
}
