import type { TableTypeId } from '@schemes/model/tableType';
import { TABLE_TYPES } from '@schemes/model/tableTypes';
import type { PaperColumn } from './paperColumn';
import { ROSTER_COLUMNS } from './rosterColumns';
import { typeColumns } from './typeColumns';

const COUNT: PaperColumn = { head: 'TT', weight: 38, align: 'center', lines: () => [] };

/** The columns a table prints, with the running number ahead of them. */
export function appendixColumns(type: TableTypeId): readonly PaperColumn[] {
  return [COUNT, ...(type === 'B3' ? ROSTER_COLUMNS : typeColumns(TABLE_TYPES[type]))];
}

/** Whether a table needs the long side of the page: its type says so, or it has more than nine columns (D6). */
export function isLandscape(type: TableTypeId): boolean {
  return TABLE_TYPES[type].landscape || appendixColumns(type).length > 9;
}
