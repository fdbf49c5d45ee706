import { integerCell } from '../../model/tables/integerCell';
import { codeOf } from '../../model/tables/tableCodes';
import type { TableTypeId } from '../../model/tables/tableType';
import { rowName } from '../../tableViews/rowName';
import { summedColumns } from '../../tableViews/summedColumns';
import type { TableView } from '../../tableViews/TableView';
import { addUp } from '../counting/addUp';
import type { CheckResult } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { judgeSum } from './judgeSum';

const TYPES: readonly TableTypeId[] = ['seats', 'headcount'];

/** `sums.parts`: the parts below a row add up to it, in each column where any part has a number. */
export function parts(_check: unknown, view: SchemeView): readonly CheckResult[] {
  return TYPES.flatMap((type) => view.tables(type)).flatMap((table) =>
    table.rows.flatMap((row) => judgeParts(table, row.id)),
  );
}

function judgeParts(table: TableView, id: string): readonly CheckResult[] {
  const row = table.row(id);
  const below = table.parts(id);
  if (!row || below.length === 0) return [];
  return summedColumns(table.type).flatMap(({ key, everyRowCounts }) => {
    const whole = integerCell(row, key);
    const addition = addUp(below, key);
    if (whole === null || addition.filled === 0) return [];
    const named = table.type === 'seats' ? {} : { row: rowName(table.type, row) };
    return judgeSum({
      code: `sum.parts.${codeOf(table.type)}.${key}`,
      whole,
      addition,
      everyRowCounts,
      at: table.ref(id, key),
      refs: (part) => table.ref(part, key),
      ...named,
    });
  });
}
