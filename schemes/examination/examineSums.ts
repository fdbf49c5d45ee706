import type { TopicResult } from './Examination';
import type { ExaminedFile } from './ExaminedFile';
import { type NumericRow, type NumericTable, numericTable } from './numericTable';

/** Heads of columns whose numbers are not added: years, dates, percentages, averages, order and card numbers. */
const NOT_ADDED =
  /%|(?:^| )(?:t[yi] le|nam sinh|ngay|thang|tuoi|binh quan|trung binh|so the|cccd|ma so|tt|stt|he so|diem|nhiem ky|so du)(?: |$)/u;

/**
 * Adds up the rows of every table that has a row of totals. A total that equals no sum of its rows is a fault if the
 * table has no groups, or if another total of the same row is right. Otherwise it is counted as not judged, because the
 * rows may overlap.
 */
export function examineSums({ tables }: ExaminedFile): TopicResult {
  const faults: TopicResult['faults'][number][] = [];
  let judged = 0;
  let unjudged = 0;
  for (const one of tables) {
    const table = numericTable(one);
    if (!table) continue;
    for (const total of table.rows.filter(({ kind }) => kind === 'total')) {
      const sums = table.heads.flatMap((head, column) => {
        const stated = total.numbers[column];
        if (!stated || stated.isPercent || stated.decimals > 0 || NOT_ADDED.test(head)) return [];
        const found = sumsOf(table, total, column);
        return found.length === 0 ? [] : [{ column, stated: stated.value, found }];
      });
      const right = sums.filter(({ stated, found }) => found.includes(stated));
      const isPlain = table.rows.every(({ kind }) => kind === 'plain' || kind === 'total');
      for (const { column, stated, found } of sums) {
        if (found.includes(stated)) {
          judged += 1;
          continue;
        }
        if (!isPlain && right.length === 0) {
          unjudged += 1;
          continue;
        }
        judged += 1;
        const sum = found.reduce((best, value) =>
          Math.abs(value - stated) < Math.abs(best - stated) ? value : best,
        );
        faults.push({
          severity: right.length > 0 ? 'wrong' : 'doubt',
          code: 'examination.sum',
          params: { stated, sum, difference: Math.abs(sum - stated) },
          place: table.placeOf(total, column),
        });
      }
    }
  }
  return { judged, unjudged, faults };
}

/** The sums that a total may state: of the rows above or below it, of the groups, of the totals above it. */
function sumsOf(table: NumericTable, total: NumericRow, column: number): readonly number[] {
  const at = table.rows.indexOf(total);
  const isFirst = table.rows.slice(0, at).every(({ kind }) => kind !== 'plain' && kind !== 'group');
  const others = isFirst ? table.rows.slice(at + 1) : table.rows.slice(0, at);
  const sinceTotal = others.slice(others.findLastIndex(({ kind }) => kind === 'total') + 1);
  const sinceGroup = others.slice(others.findLastIndex(({ kind }) => kind === 'group') + 1);
  const sets = [
    others.filter(({ kind }) => kind === 'plain'),
    others.filter(({ kind }) => kind === 'group'),
    others.filter(({ kind }) => kind === 'total'),
    ...(isFirst
      ? []
      : [
          sinceTotal.filter(({ kind }) => kind === 'plain'),
          sinceGroup.filter(({ kind }) => kind === 'plain'),
        ]),
  ];
  return [
    ...new Set(
      sets.flatMap((rows) => {
        const numbers = rows.flatMap(({ numbers: all }) => all[column] ?? []);
        if (numbers.length < 2 || numbers.some(({ isPercent }) => isPercent)) return [];
        return [numbers.reduce((sum, { value }) => sum + value, 0)];
      }),
    ),
  ];
}
