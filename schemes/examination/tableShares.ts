import type { FilePlace } from './Examination';
import type { ExaminedTable } from './ExaminedFile';
import { isShare } from './judgeShare';
import { type NumericRow, type NumericTable, numericTable } from './numericTable';

/** A percentage in a table with its count and whole. */
export interface TableShare {
  readonly stated: number;
  readonly decimals: number;
  readonly count: number;
  readonly whole: number;
  /** Other numbers of the row and of the total rows, among which a wrong divisor may be. */
  readonly others: readonly number[];
  readonly place: FilePlace;
}

/** The percentages of a table. */
export interface TableShares {
  readonly shares: readonly TableShare[];
  /** How many percentages have no count or no whole. */
  readonly unjudged: number;
  /** Numbers that are wholes for other rows. A percentage that is right for one of these wholes is right. */
  readonly wholes: ReadonlySet<number>;
}

const PERCENT = /%|(?:^| )t[yi] le(?: |$)/u;
const WHOLE = /^(?:tong|tong so|tong cong)(?: |$)/u;

/**
 * Reads the columns of percentages of a table. The count is the nearest column of whole numbers to the left. The whole
 * is a column «tổng số» of the same row, or the count in the row of the total. A column is judged only if at least two,
 * and at least half, of its percentages are right for such a whole. Otherwise the percentages are shares of something
 * else.
 */
export function tableShares(table: ExaminedTable): TableShares {
  const read = numericTable(table);
  const none: TableShares = { shares: [], unjudged: 0, wholes: new Set() };
  if (!read) return none;
  const shares: TableShare[] = [];
  const wholes = new Set<number>();
  let unjudged = 0;
  for (const [column, head] of read.heads.entries()) {
    const stated = read.rows.filter(({ numbers }) => numbers[column] !== null);
    const isPercent = PERCENT.test(head) || stated.some(({ numbers }) => numbers[column]?.isPercent);
    if (!isPercent || stated.length === 0) continue;
    const counts = countColumn(read, column);
    const found = counts === null ? null : columnShares(read, stated, column, counts);
    if (!found) unjudged += stated.length;
    else {
      shares.push(...found);
      for (const { whole } of found) wholes.add(whole);
    }
  }
  return { shares, unjudged, wholes };
}

/** The nearest column of whole numbers to the left that is not a column of percentages. */
function countColumn({ heads, rows }: NumericTable, column: number): number | null {
  for (let at = column - 1; at >= 0; at--) {
    if (PERCENT.test(heads[at] ?? '')) return null;
    const numbers = rows.flatMap(({ numbers: all }) => all[at] ?? []);
    if (numbers.length > 0 && numbers.every(({ decimals, isPercent }) => decimals === 0 && !isPercent))
      return at;
  }
  return null;
}

/**
 * The shares of one column, with the first choice of wholes for which enough of its percentages are right; null if there is
 * none.
 */
function columnShares(
  table: NumericTable,
  stated: readonly NumericRow[],
  column: number,
  counts: number,
): readonly TableShare[] | null {
  const totals = table.rows
    .filter(({ kind }) => kind === 'total')
    .flatMap(({ numbers }) => numbers[counts] ?? []);
  const whole = table.heads.findIndex((head, at) => at !== counts && at !== column && WHOLE.test(head));
  const byRow = (row: NumericRow) => row.numbers[whole]?.value;
  const byTotal = () => totals.at(-1)?.value;
  for (const wholeOf of [byRow, byTotal]) {
    const shares = stated.flatMap((row): readonly TableShare[] => {
      const count = row.numbers[counts]?.value;
      const percent = row.numbers[column];
      const of = wholeOf(row);
      if (count === undefined || !percent || of === undefined || of <= 0 || count > of || count < 0)
        return [];
      const others = [...row.numbers, ...totals].flatMap((one) =>
        one && one.decimals === 0 ? one.value : [],
      );
      const { value, decimals } = percent;
      return [{ stated: value, decimals, count, whole: of, others, place: table.placeOf(row, column) }];
    });
    // The row of the total is 100 per cent of itself, so it does not show what the other rows are shares of.
    const telling = shares.filter(({ count, whole: of }) => count !== of);
    const right = telling.filter((one) => isShare(one.stated, one.decimals, one.count, one.whole)).length;
    if (right >= 2 && right * 2 >= telling.length) return shares;
  }
  return null;
}
