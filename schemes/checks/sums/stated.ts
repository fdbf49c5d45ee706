import { integerCell } from '../../model/tables/integerCell';
import { codeOf } from '../../model/tables/tableCodes';
import { STATED_ROW, type TableTypeId } from '../../model/tables/tableType';
import { TABLE_TYPES } from '../../model/tables/tableTypes';
import { summedColumns } from '../../tableViews/summedColumns';
import { withPartSums } from '../../tableViews/withPartSums';
import { addUp } from '../counting/addUp';
import type { CheckResult } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { judgeSum } from './judgeSum';

const TYPES: readonly TableTypeId[] = ['quotas', 'headcount'];

/** `sums.stated`: top-level rows add up to the totals that the text or a decision states; one that says nothing
 * stands for its parts. */
export function stated(_check: unknown, view: SchemeView): readonly CheckResult[] {
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
}
