import type { SelectionChange } from '../model/Selection';

/** Selects a whole row. Null in a table without cells. */
export function selectRow(row: string, columns: readonly string[]): SelectionChange | null {
  return select([row], columns);
}

/** Selects a whole column. Null in a table without cells. */
export function selectColumn(column: string, rows: readonly string[]): SelectionChange | null {
  return select(rows, [column]);
}

/** Selects every cell. Null in a table without cells. */
export function selectAll(rows: readonly string[], columns: readonly string[]): SelectionChange | null {
  return select(rows, columns);
}

function select(rows: readonly string[], columns: readonly string[]): SelectionChange | null {
  const [row, lastRow, column, lastColumn] = [rows[0], rows.at(-1), columns[0], columns.at(-1)];
  if (row === undefined || lastRow === undefined || column === undefined || lastColumn === undefined)
    return null;
  return {
    kind: 'select',
    activeCell: { row, column },
    focusCell: { row: lastRow, column: lastColumn },
  };
}
