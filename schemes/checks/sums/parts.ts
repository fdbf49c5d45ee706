import { integerCell } from '../../model/tables/integerCell';
import { codeOf } from '../../model/tables/tableCodes';
import type { TableTypeId } from '../../model/tables/tableType';
import { rowName } from '../../tableViews/rowName';
import { summedColumns } from '../../tableViews/summedColumns';
import type { TableView } from '../../tableViews/TableView';
import { addUp } from '../counting/addUp';
import type { CheckResult } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { judgeSum } from './judgeSum';

const TYPES: readonly TableTypeId[] = ['seats', 'headcount'];

/** `sums.parts`: the parts of a row add up to the row, in each column where the row and at least one part have a number. */
export const parts = defineCheck({
  kind: 'sums.parts',
  parameters: {},
  messages: {
    findings: [
      'sum.parts.seats.current',
      'sum.parts.seats.left_vacant',
      'sum.parts.seats.planned',
      'sum.parts.seats.rotation_extra',
      'sum.parts.seats.term_start',
      'sum.parts.headcount.committee_vice_chairs',
      'sum.parts.headcount.council_vice_chairs',
      'sum.parts.headcount.deputies',
      'sum.parts.headcount.deputy_secretaries',
      'sum.parts.headcount.heads',
      'sum.parts.headcount.other',
      'sum.parts.headcount.secretaries',
      'sum.parts.headcount.standing_members',
      'sum.parts.headcount.units',
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
