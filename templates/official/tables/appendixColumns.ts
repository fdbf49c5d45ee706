import type { Row, TableType } from '@schemes/model/tables/tableType';
import { DOSSIER_COLUMNS } from './dossierColumns';
import type { PaperColumn } from './paperColumn';
import { QUALITY_COLUMNS } from './qualityColumns';
import { ROSTER_COLUMNS } from './rosterColumns';
import { typeColumns } from './typeColumns';

/** The column of the running number, first in every printed table. */
export const RUNNING_NUMBER: PaperColumn = { head: 'TT', weight: 38, align: 'center', lines: () => [] };

/** The columns that a table can print, with the running number first. Empty columns are omitted later. */
export function appendixColumns(type: TableType): readonly PaperColumn[] {
  return [RUNNING_NUMBER, ...ownColumns(type)];
}

function ownColumns(type: TableType): readonly PaperColumn[] {
  if (type.id === 'roster') return ROSTER_COLUMNS;
  if (type.id === 'dossiers') return DOSSIER_COLUMNS;
  return type.id === 'statistics' ? QUALITY_COLUMNS : typeColumns(type);
}

/** Whether a table needs a landscape page: its type says so, or it prints more than nine columns (D6). */
export function isLandscape(type: TableType, rows: readonly Row[]): boolean {
  const printed = appendixColumns(type).filter(
    ({ sparse, lines }) => !sparse || rows.some((row) => lines(row, rows).length > 0),
  );
  return type.landscape || printed.length > 9;
}
