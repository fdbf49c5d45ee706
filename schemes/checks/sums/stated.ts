import { integerCell } from '../../model/tables/integerCell';
import { STATED_ROW, type TableTypeId } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { summedColumns } from '../../tableViews/summedColumns';
import { withPartSums } from '../../tableViews/withPartSums';
import { addUp } from '../counting/addUp';
import { defineCheck } from '../defineCheck';
import { judgeSum } from './judgeSum';

const TYPES: readonly TableTypeId[] = ['B7', 'B11'];

/** `sums.stated`: top-level rows add up to the totals that the text or a decision states; one that says nothing
 * stands for its parts. */
export const stated = defineCheck({
  kind: 'sums.stated',
  parameters: {},
  messages: {
    findings: [
      'sum.stated.B11.committee_vice_chairs',
      'sum.stated.B11.council_vice_chairs',
      'sum.stated.B11.deputies',
      'sum.stated.B11.deputy_secretaries',
      'sum.stated.B11.heads',
      'sum.stated.B11.other',
      'sum.stated.B11.secretaries',
      'sum.stated.B11.standing_members',
      'sum.stated.B11.units',
      'sum.stated.B7.alternates',
      'sum.stated.B7.by_importance',
      'sum.stated.B7.by_members',
      'sum.stated.B7.by_unit',
      'sum.stated.B7.cells',
      'sum.stated.B7.designated',
      'sum.stated.B7.ethnic_minority',
      'sum.stated.B7.ex_officio',
      'sum.stated.B7.official_members',
      'sum.stated.B7.probationary_members',
      'sum.stated.B7.women',
      'sum.stated.B7.young',
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
          code: `sum.stated.${table.type}.${key}`,
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
