import { integerCell } from '../../model/integerCell';
import { STATED_ROW, type TableTypeId } from '../../model/tableType';
import { TABLE_TYPES } from '../../model/tableTypes';
import type { CheckResult } from '../CheckResult';
import type { SchemeView } from '../SchemeView';
import { addUp } from './addUp';
import { judgeSum } from './judgeSum';
import { summedColumns } from './summedColumns';
import { withPartSums } from './withPartSums';

const TYPES: readonly TableTypeId[] = ['B7', 'B11'];

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
        code: `sum.stated.${table.type}.${key}`,
        whole,
        addition: addUp(added, key),
        everyRowCounts,
        at: table.ref(STATED_ROW, key),
        refs: (row) => table.ref(row, key),
      });
    });
  });
}
