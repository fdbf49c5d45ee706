import { integerCell } from '../../model/integerCell';
import type { TableTypeId } from '../../model/tableType';
import type { CheckResult } from '../CheckResult';
import { rowName } from '../rowName';
import type { SchemeView } from '../SchemeView';
import type { TableView } from '../TableView';
import { addUp } from './addUp';
import { judgeSum } from './judgeSum';
import { summedColumns } from './summedColumns';

const TYPES: readonly TableTypeId[] = ['B1', 'B11'];

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
    const named = table.type === 'B1' ? {} : { row: rowName(table.type, row) };
    return judgeSum({
      code: `sum.parts.${table.type}.${key}`,
      whole,
      addition,
      everyRowCounts,
      at: table.ref(id, key),
      refs: (part) => table.ref(part, key),
      ...named,
    });
  });
}
