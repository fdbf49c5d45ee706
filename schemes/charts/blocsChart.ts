import { BLOCS } from '../model/tables/roster';
import type { Asked } from './askedClauses';
import type { ChartCircle } from './chartCircle';
import type { ChartData, ChartRow, Need } from './chartData';
import { tightest } from './tightest';
import { unknownRow, wholeRow } from './wholeRow';

/** The numbers of candidates by bloc, and the ranges of the blocs. A bloc without a range and candidates is omitted. */
export function blocsChart(asked: Asked, circle: ChartCircle): ChartData {
  const { people, seats } = circle;
  const blank = people.filter(({ row }) => row.cells.bloc === undefined).length;
  const rows = BLOCS.flatMap((bloc): readonly ChartRow[] => {
    const needs = asked('ratio.blocs').flatMap(({ rule, severity, check }): readonly Need[] => {
      const range = check.ranges[bloc];
      return range ? [{ least: range[0], most: range[1], severity, rules: [rule] }] : [];
    });
    const count = people.filter(({ row }) => row.cells.bloc === bloc).length;
    if (count === 0 && needs.length === 0) return [];
    return [wholeRow(circle, { key: bloc, count }, blank, tightest(needs))];
  });
  return {
    id: 'blocs',
    candidates: people.length,
    seats,
    rows: rows.length === 0 ? [] : [...rows, ...unknownRow(blank)],
  };
}
