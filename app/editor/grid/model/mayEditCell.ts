import { type Column, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';

/**
 * Whether a cell can be edited: computed cells and labels of fixed rows cannot; in the row of stated totals, only
 * totals and the note can.
 */
export function mayEditCell(type: TableType, row: string, column: Column): boolean {
  if (column.compute) return false;
  if (row === STATED_ROW) return column.total === true || column.key === 'note';
  return !(column.key === type.label && type.fixedRows.includes(row));
}
