import type { CheckParameters } from '../../clauses/check';
import { integerCell } from '../../model/tables/integerCell';
import type { Row } from '../../model/tables/tableType';
import { rowName } from '../../tableViews/rowName';
import type { TableView } from '../../tableViews/TableView';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import type { SchemeView } from '../view/SchemeView';
import { nearestShares } from './nearestShares';
import { statesShare } from './statesShare';

/** The column of what is counted. */
const COUNTED = { statistics: 'count', schedule: 'done' } as const;

/**
 * `percent.stated`: a percentage that a table states (`statistics`, `schedule`) is the one its numbers give; where the count is not
 * written, at least one whole number gives it.
 */
export function stated(
  { tolerance, table: type = 'statistics' }: CheckParameters['percent.stated'],
  view: SchemeView,
): readonly CheckResult[] {
  return view
    .tables(type)
    .flatMap((table) => table.rows.flatMap((row) => judgeRow(table, row, COUNTED[type], tolerance)));
}

function judgeRow(table: TableView, row: Row, column: string, tolerance: number): readonly CheckResult[] {
  const given = integerCell(row, 'stated_percent');
  if (given === null) return [];
  const whole = integerCell(row, 'whole');
  const count = integerCell(row, column);
  const at = table.ref(row.id, 'stated_percent');
  if (!whole) return [undecided(table.ref(row.id, 'whole'))];
  const name = rowName(table.type, row);
  if (count === null) {
    const { attainable, ...near } = nearestShares(given, whole, tolerance);
    const params = { name, stated: given, whole, ...near };
    if (attainable) return [met('percent.attainable', params, at)];
    return [broken({ code: 'percent.unattainable', how: 'percent.attainable', params, at })];
  }
  const params = { name, stated: given, count, whole, percent: (100 * count) / whole };
  if (statesShare(given, count, whole, tolerance)) return [met('percent.share', params, at)];
  return [broken({ code: 'percent.wrong', how: 'percent.share', params, at })];
}
