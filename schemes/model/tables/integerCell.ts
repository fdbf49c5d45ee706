import type { Row } from './tableType';

/** The number in a cell, or null where the cell is empty or holds no number. */
export function integerCell(row: Row, key: string): number | null {
  const value = row.cells[key];
  return typeof value === 'number' ? value : null;
}
