import { fixed, lowerIsStricter, optional } from '../../clauses/parameter';
import type { CellRef, MessageParams } from '../../model/findings/finding';
import { integerCell } from '../../model/tables/integerCell';
import type { Row } from '../../model/tables/tableType';
import { rowName } from '../../tableViews/rowName';
import type { TableView } from '../../tableViews/TableView';
import { shareFault } from '../counting/shareFault';
import { broken, type CheckResult, met, undecided } from '../view/CheckResult';
import { defineCheck } from '../view/defineCheck';
import { decimalsOf } from './decimalsOf';
import { nearestShares } from './nearestShares';
import { statesShare } from './statesShare';

/** The column of the count in each type of table. */
const COUNTED = { statistics: 'count', schedule: 'done' } as const;

/**
 * `percent.stated`: a percentage stated in `statistics` or `schedule` is right for the count and the whole of its row. Where
 * the count is blank, it must be right for some whole number (`nearestShares`). With `apart`, a share with cut decimals is
 * information, and wrong rounding and the share of another whole of the table have findings of their own.
 */
export const stated = defineCheck({
  kind: 'percent.stated',
  parameters: {
    tolerance: lowerIsStricter('percent'),
    apart: optional(fixed<true>()),
    table: optional(fixed<'statistics' | 'schedule'>()),
  },
  messages: {
    findings: [
      'percent.divisor',
      'percent.rounded',
      'percent.truncated',
      'percent.unattainable',
      'percent.wrong',
    ],
    how: ['percent.attainable', 'percent.divisor', 'percent.share'],
  },
  run({ tolerance, apart, table: type = 'statistics' }, view) {
    return view
      .tables(type)
      .flatMap((table) =>
        table.rows.flatMap((row) => judgeRow(table, row, COUNTED[type], tolerance, apart ?? false)),
      );
  },
});

function judgeRow(
  table: TableView,
  row: Row,
  column: string,
  tolerance: number,
  apart: boolean,
): readonly CheckResult[] {
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
  if (apart) return [judgeShare(table, row, params, tolerance)];
  if (statesShare(written, count, whole, tolerance)) return [met('percent.share', params, at)];
  return [broken({ code: 'percent.wrong', how: 'percent.share', params, at })];
}

interface Share {
  readonly name: string;
  readonly stated: number;
  readonly count: number;
  readonly whole: number;
  readonly percent: number;
}

function judgeShare(
  table: TableView,
  row: Row,
  params: Share & MessageParams,
  tolerance: number,
): CheckResult {
  const at = table.ref(row.id, 'stated_percent');
  const others = otherWholes(table, row);
  const fault = shareFault({
    ...params,
    decimals: decimalsOf(params.stated),
    tolerance,
    others: others.map(({ whole }) => whole),
  });
  const how = 'percent.share';
  if (!fault) return met(how, params, at);
  if (fault.kind === 'truncated')
    return broken({ code: 'percent.truncated', how, params, at, severity: 'information' });
  if (fault.kind !== 'divisor') return broken({ code: `percent.${fault.kind}`, how, params, at });
  const { whole: other = 0, of = '', ref } = others[fault.index] ?? {};
  const also = ref ? [ref] : [];
  return broken({
    code: 'percent.divisor',
    how: 'percent.divisor',
    params: { ...params, other, of },
    at,
    also,
  });
}

interface OtherWhole {
  readonly whole: number;
  /** The row that has it. */
  readonly of: string;
  readonly ref: CellRef;
}

/** The wholes and the counts of the other rows of a table. */
function otherWholes(table: TableView, row: Row): readonly OtherWhole[] {
  const of = (one: Row, column: string): readonly OtherWhole[] => {
    const whole = integerCell(one, column);
    return whole ? [{ whole, of: rowName(table.type, one), ref: table.ref(one.id, column) }] : [];
  };
  const rows = table.rows.filter((one) => one !== row);
  return [
    ...rows.flatMap((one) => of(one, 'whole')),
    ...rows.flatMap((one) => of(one, table.type === 'schedule' ? 'done' : 'count')),
  ];
}
