import { type Row, STATED_ROW, type TableType } from '../model/tables/tableType';
import { partSums } from './partSums';
import { summedColumns } from './summedColumns';

/**
 * The rows of a table as its totals, the paper and the spreadsheet read them: where a row that has parts says no number
 * in a totalled column, it stands for what its parts add up to. What a row says itself is kept; `sums.parts` judges it.
 * Of a column that every row has a number in nothing is added while one of the parts is still blank.
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
      const isSaid = row.cells[key] !== undefined || partial.has(`${row.id}/${key}`);
      return sum === undefined || isSaid ? [] : [[key, sum] as const];
    });
    return added.length === 0 ? row : { ...row, cells: { ...row.cells, ...Object.fromEntries(added) } };
  });
}
