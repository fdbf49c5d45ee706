import { foldName } from '../../model/text/foldName';
import type { ImportedRow, StatedTotal } from './importedRow';
import type { MappedColumn } from './importTarget';
import type { SheetValue } from './sheet';
import { sheetText } from './sheetText';

/** Counts imported people and compares the counts with the totals that the file states. */
export interface TotalCounter {
  /** Counts one person. */
  add(row: ImportedRow): void;
  /** Begins the count of a new group. */
  beginGroup(): void;
  /** The totals stated in a row that is not a person, with the counts so far; empty if it states none. */
  read(row: number, values: readonly SheetValue[]): readonly StatedTotal[];
}

interface Count {
  all: number;
  women: number;
  men: number;
}

const WOMEN = /(?:^| )nữ(?: có| là)?(?: |$)/u;
const MEN = /(?:^| )nam(?: có| là)?(?: |$)/u;
/** What may follow a number of people: a noun, a space or the end of the text. */
const UNIT = /^ ?(?:đồng chí|đ c|đc|người|nhân sự|đại biểu|đảng viên|ứng cử viên|cán bộ|ủy viên)?(?: |$)/u;
const OF_GROUP = /^cộng (?:mục|nhóm|khối|phần|bộ phận|[ivx]+|[a-d])(?: |$)/u;
const OF_ALL =
  /^(?:tổng|toàn|tất cả|số lượng|lũy kế|total|danh sách|ấn định|chốt|cộng chung|cộng toàn|cộng (?:[ivx]+ )+[ivx]+)(?: |$)/u;

/** Makes the counter of one table. `mapping` shows which columns have births of one sex. */
export function countTotals(mapping: readonly MappedColumn[]): TotalCounter {
  const all: Count = { all: 0, women: 0, men: 0 };
  let group: Count = { all: 0, women: 0, men: 0 };
  const sexColumns = mapping.filter(({ target }) => target === 'birth@female' || target === 'birth@male');
  return {
    add: ({ cells }) => {
      for (const count of [all, group]) {
        count.all += 1;
        if (cells['sex'] === 'female') count.women += 1;
        if (cells['sex'] === 'male') count.men += 1;
      }
    },
    beginGroup: () => {
      group = { all: 0, women: 0, men: 0 };
    },
    read: (row, values) => {
      const text = values
        .map((value) => sheetText(value).trim())
        .filter(Boolean)
        .join(' · ');
      const folded = foldName(text);
      const totalOf = (of: StatedTotal['of'], stated: number, counts: readonly number[]) => ({
        row,
        text: text.slice(0, 120),
        of,
        stated,
        counted: counts.includes(stated) ? stated : (counts[0] ?? 0),
      });
      if (/^(?:tổng|cộng|toàn|total)/u.test(folded)) {
        const bySex = sexColumns.flatMap(({ column, target }) => {
          const stated = values[column];
          if (typeof stated !== 'number' || !Number.isInteger(stated) || stated >= 1000) return [];
          const of = target === 'birth@female' ? ('women' as const) : ('men' as const);
          return [totalOf(of, stated, [all[of], group[of]])];
        });
        if (bySex.length > 0) return bySex;
      }
      const stated = onlyNumber(folded);
      if (stated === null) return [];
      if (WOMEN.test(folded)) return [totalOf('women', stated, [all.women, group.women])];
      if (MEN.test(folded)) return [totalOf('men', stated, [all.men, group.men])];
      if (OF_ALL.test(folded)) return [totalOf('all', stated, [all.all])];
      if (OF_GROUP.test(folded)) return [totalOf('group', stated, [group.all])];
      return /^cộng(?: |$)|^(?:có|gồm) /u.test(folded) ? [totalOf('all', stated, [all.all, group.all])] : [];
    },
  };
}

/**
 * The only number in a text or, of several numbers, the only one that a noun such as `đồng chí` follows. Null if there is
 * no such number.
 */
function onlyNumber(folded: string): number | null {
  const numbers = [...folded.matchAll(/(?<=^| )\d{1,5}(?= |$)/g)];
  const [first] = numbers;
  if (!first) return null;
  if (numbers.length === 1) return Number(first[0]);
  const counted = numbers.filter(
    ({ index, 0: digits }) =>
      UNIT.test(folded.slice(index + digits.length)) &&
      /^ (?:đồng chí|đ c|đc|người|nhân sự|đại biểu)/u.test(folded.slice(index + digits.length)),
  );
  return counted.length === 1 ? Number(counted[0]?.[0]) : null;
}
