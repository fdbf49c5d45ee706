import { fixed, lowerIsStricter, optional } from '../../clauses/parameter';
import { integerCell } from '../../model/tables/integerCell';
import type { Row } from '../../model/tables/tableType';
import { rowName } from '../../tableViews/rowName';
import type { TableView } from '../../tableViews/TableView';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { nearestShares } from './nearestShares';
import { statesShare } from './statesShare';

/** The column of the count in each type of table. */
const COUNTED = { statistics: 'count', schedule: 'done' } as const;

/**
 * `percent.stated`: a percentage stated in `statistics` or `schedule` is right for the count and the whole of its row. Where
 * the count is blank, it must be right for some whole number (`nearestShares`).
 */
export const stated = defineCheck({
  kind: 'percent.stated',
  parameters: {
    tolerance: lowerIsStricter('percent'),
    table: optional(fixed<'statistics' | 'schedule'>()),
  },
  messages: {
    findings: ['percent.unattainable', 'percent.wrong'],
    how: ['percent.attainable', 'percent.share'],
  },
  run({ tolerance, table: type = 'statistics' }, view) {
    return view
      .tables(type)
      .flatMap((table) => table.rows.flatMap((row) => judgeRow(table, row, COUNTED[type], tolerance)));
  },
});

function judgeRow(table: TableView, row: Row, column: string, tolerance: number): readonly CheckResult[] {
  const written = integerCell(row, 'stated_percent');
  if (written === null) return [];
  const whole = integerCell(row, 'whole');
  const count = integerCell(row, column);
  const at = table.ref(row.id, 'stated_percent');
  if (!whole) return [undecided(table.ref(row.id, 'whole'))];
  const name = rowName(table.type, row);
  if (count === null) {
    const { attainable, ...near } = nearestShares(written, whole, tolerance);
    const params = { name, stated: written, whole, ...near };
    if (attainable) return [met('percent.attainable', params, at)];
    return [broken({ code: 'percent.unattainable', how: 'percent.attainable', params, at })];
  }
  const params = { name, stated: written, count, whole, percent: (100 * count) / whole };
  if (statesShare(written, count, whole, tolerance)) return [met('percent.share', params, at)];
  return [broken({ code: 'percent.wrong', how: 'percent.share', params, at })];
}
