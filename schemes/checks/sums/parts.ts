import { integerCell } from '../../model/tables/integerCell';
import type { TableTypeId } from '../../model/tables/tableType';
import { rowName } from '../../tableViews/rowName';
import { summedColumns } from '../../tableViews/summedColumns';
import type { TableView } from '../../tableViews/TableView';
import { addUp } from '../counting/addUp';
import { defineCheck } from '../defineCheck';
import type { CheckResult } from '../view/CheckResult';
import { judgeSum } from './judgeSum';

const TYPES: readonly TableTypeId[] = ['B1', 'B11'];

/** `sums.parts`: the parts below a row add up to it, in each column where any part has a number. */
export const parts = defineCheck({
  kind: 'sums.parts',
  parameters: {},
  messages: {
    findings: [
      'sum.parts.B1.current',
      'sum.parts.B1.left_vacant',
      'sum.parts.B1.planned',
      'sum.parts.B1.rotation_extra',
      'sum.parts.B1.term_start',
      'sum.parts.B11.committee_vice_chairs',
      'sum.parts.B11.council_vice_chairs',
      'sum.parts.B11.deputies',
      'sum.parts.B11.deputy_secretaries',
      'sum.parts.B11.heads',
      'sum.parts.B11.other',
      'sum.parts.B11.secretaries',
      'sum.parts.B11.standing_members',
      'sum.parts.B11.units',
    ],
    how: ['sum'],
  },
  run(_parameters, view) {
    return TYPES.flatMap((type) => view.tables(type)).flatMap((table) =>
      table.rows.flatMap((row) => judgeParts(table, row.id)),
    );
  },
});

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
