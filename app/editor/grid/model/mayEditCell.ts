import { type Column, STATED_ROW, type TableType } from '@schemes/model/tables/tableType';

/** Whether a cell takes what is typed: not a computed one, not the label of a fixed row, in the stated row only totals. */
export function mayEditCell(type: TableType, row: string, column: Column): boolean {
  if (column.compute) return false;
  if (row === STATED_ROW) return column.total === true || column.key === 'note';
  return !(column.key === type.label && type.fixedRows.includes(row));
}
