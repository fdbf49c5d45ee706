import type { Row } from './tableType';

/** The number in a cell; null if the cell is empty or has no number. It does not check that the number is whole. */
export function integerCell(row: Row, key: string): number | null {
  const value = row.cells[key];
  return typeof value === 'number' ? value : null;
}
