import { integerCell } from '../../model/tables/integerCell';
import { codeOf } from '../../model/tables/tableCodes';
import { STATED_ROW, type TableTypeId } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { summedColumns } from '../../tableViews/summedColumns';
import { withPartSums } from '../../tableViews/withPartSums';
import { addUp } from '../counting/addUp';
import { defineCheck } from '../view/defineCheck';
import { judgeSum } from './judgeSum';

const TYPES: readonly TableTypeId[] = ['quotas', 'headcount'];

/**
 * `sums.stated`: the top-level rows of a table add up to its stated totals. A blank cell of a row with parts counts as the
 * sum of the parts.
 */
export const stated = defineCheck({
  kind: 'sums.stated',
  parameters: {},
  messages: {
    findings: [
      'sum.stated.headcount.committee_vice_chairs',
      'sum.stated.headcount.council_vice_chairs',
      'sum.stated.headcount.deputies',
      'sum.stated.headcount.deputy_secretaries',
      'sum.stated.headcount.heads',
      'sum.stated.headcount.other',
      'sum.stated.headcount.secretaries',
      'sum.stated.headcount.standing_members',
      'sum.stated.headcount.units',
      'sum.stated.quotas.alternates',
      'sum.stated.quotas.by_importance',
      'sum.stated.quotas.by_members',
      'sum.stated.quotas.by_unit',
      'sum.stated.quotas.cells',
      'sum.stated.quotas.designated',
      'sum.stated.quotas.ethnic_minority',
      'sum.stated.quotas.ex_officio',
      'sum.stated.quotas.official_members',
      'sum.stated.quotas.probationary_members',
      'sum.stated.quotas.women',
      'sum.stated.quotas.young',
    ],
    how: ['sum'],
  },
  run(_parameters, view) {
    return TYPES.flatMap((type) => view.tables(type)).flatMap((table) => {
      const totals = table.stated;
      if (!totals || table.tops.length === 0) return [];
      const tops = new Set(table.tops.map(({ id }) => id));
      const added = withPartSums(TABLE_TYPES[table.type], table.rows).filter(({ id }) => tops.has(id));
      return summedColumns(table.type).flatMap(({ key, everyRowCounts }) => {
        const whole = integerCell(totals, key);
        if (whole === null) return [];
        return judgeSum({
          code: `sum.stated.${codeOf(table.type)}.${key}`,
          whole,
          addition: addUp(added, key),
          everyRowCounts,
          at: table.ref(STATED_ROW, key),
          refs: (row) => table.ref(row, key),
        });
      });
    });
  },
});
