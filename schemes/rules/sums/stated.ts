import { integerCell } from '../../model/integerCell';
import { STATED_ROW, type TableTypeId } from '../../model/tableType';
import type { Ruling } from '../ruling';
import type { SchemeView } from '../SchemeView';
import { addUp } from './addUp';
import { judgeSum } from './judgeSum';
import { summedColumns } from './summedColumns';

const TYPES: readonly TableTypeId[] = ['B7', 'B11'];

/** `sums.stated`: top-level rows add up to the totals that the text or a decision states. */
export function stated(_check: unknown, view: SchemeView): readonly Ruling[] {
  return TYPES.flatMap((type) => view.tables(type)).flatMap((table) => {
    const totals = table.stated;
    if (!totals || table.tops.length === 0) return [];
    return summedColumns(table.type).flatMap(({ key, everyRowCounts }) => {
      const whole = integerCell(totals, key);
      if (whole === null) return [];
      return judgeSum({
        code: `sum.stated.${table.type}.${key}`,
        whole,
        addition: addUp(table.tops, key),
        everyRowCounts,
        at: table.ref(STATED_ROW, key),
        refs: (row) => table.ref(row, key),
      });
    });
  });
}
