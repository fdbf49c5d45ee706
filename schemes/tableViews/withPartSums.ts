import { type Row, STATED_ROW, type TableType } from '../model/tables/tableType';
import { partSums } from './partSums';
import { summedColumns } from './summedColumns';

/**
 * The rows of a table as totals, papers and spreadsheets read them: an empty cell of a totalled column in a row with
 * parts is filled with the sum of the parts. A number the row has is kept, and `sums.parts` checks it. In a column
 * where every row must have a number, no sum is made while a part is blank.
 */
export function withPartSums(type: TableType, rows: readonly Row[]): readonly Row[] {
  const summed = partSums(type, rows);
  if (summed.size === 0) return rows;
  const totalled = new Set(type.columns.filter(({ total }) => total).map(({ key }) => key));
  const columns = summedColumns(type.id).filter(({ key }) => totalled.has(key));
  const partial = new Set(
    rows.flatMap(({ parent, cells }) =>
      columns
        .filter(({ key, everyRowCounts }) => everyRowCounts && cells[key] === undefined)
        .map(({ key }) => `${parent}/${key}`),
    ),
  );
  return rows.map((row) => {
    const sums = row.id === STATED_ROW ? undefined : summed.get(row.id)?.sums;
    const added = columns.flatMap(({ key }) => {
      const sum = sums?.[key];
      const isSkipped = row.cells[key] !== undefined || partial.has(`${row.id}/${key}`);
      return sum === undefined || isSkipped ? [] : [[key, sum] as const];
    });
    return added.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(added) } };
  });
}
