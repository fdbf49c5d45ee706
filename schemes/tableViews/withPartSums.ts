import { type Row, STATED_ROW, type TableType } from '../model/tables/tableType';
import { partSums } from './partSums';
import { summedColumns } from './summedColumns';

/**
 * The rows of a table with sums of parts, for totals, papers and spreadsheets. An empty cell of a totalled column gets the
 * sum of the row's parts. A number in the cell stays; the rule `sums.parts` checks it. A column in which every row must have
 * a number gets no sum while a part is blank.
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
