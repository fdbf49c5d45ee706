import type { WrittenNumber } from '../../../numbers/readNumbers';
import type { WrittenRatio } from '../../../numbers/readRatios';
import { isTyped, type NumberBlock } from '../claims/numberBlocks';

/** A number of a text that states how many or how much: a count, a share, or a ratio such as `254/616`. */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  /** The number; of a ratio, its part. */
  readonly number: WrittenNumber;
  readonly ratio: WrittenRatio | null;
}

/** Words before a number that is an ordinal, a year or the number of something: `lần thứ 20`, `năm 2021`, `Hướng dẫn số 05`. */
const ORDINAL =
  /(?:^|[^\p{L}])(?:thứ|lần|khóa|khoá|bước|phần|điểm|khoản|mục|điều|chương|tháng|quý|năm|ngày|số(?!\s+lượng)|biểu|phụ lục|mẫu|tổ|thôn|khu|kỳ|nghị quyết|nghị quyết (?:trung ương|tw)|chỉ thị|quy định|hướng dẫn|kết luận|quyết định|nghị định|đề án|văn bản|(?:số|nghị quyết|chỉ thị|quy định|hướng dẫn|kết luận) \d+(?:, \d+)*(?:,| và))\s*:?\s*$/iu;
/** Words behind a number that measures time or age. */
const TIME = /^\)?\s*(?:tuổi|tháng|năm|ngày|nhiệm kỳ|giờ|buổi|phút|độ tuổi)(?!\p{L})/iu;
/** A number that marks an item of a list, at the beginning of a block: `1.`, `1-`, `1)`. */
const MARKER = /^\s*\(?$/u;
const BEHIND_MARKER = /^\s*[-–.)/](?:\s|$)/u;
/** A second number up to this may be a month: `25/7`. */
const MONTHS = 12;
const YEAR = { first: 1900, last: 2100 } as const;
/** Words between two numbers of which the first takes its meaning from the second: `từ 2 đến 4 nhiệm kỳ`. */
const TO = /^\s+(?:đến|tới)\s+\d+/iu;

/** Cache of the quantities of a block. Unchanged blocks are the same objects. */
const READ = new WeakMap<NumberBlock, readonly Quantity[]>();

/**
 * The typed quantities of a block, in the order of the text. Ages, lengths of time, years, ordinals, marks of lists and the
 * numbers of cited documents are not quantities.
 */
export function quantities(block: NumberBlock): readonly Quantity[] {
  const known = READ.get(block);
  if (known) return known;
  const { text, typed, ratios, chips } = block;
  const ofNumbers = typed.filter((number) => isQuantity(text, number));
  const ofRatios = ratios.filter(
    ({ part, whole }) =>
      isTyped(part, chips) &&
      isTyped(whole, chips) &&
      (part.value <= whole.value || whole.value > MONTHS) &&
      !ORDINAL.test(text.slice(Math.max(0, part.from - 24), part.from)),
  );
  const found = [
    ...ofNumbers.map((number) => ({ from: number.from, to: number.to, number, ratio: null })),
    ...ofRatios.map((ratio) => ({ from: ratio.part.from, to: ratio.whole.to, number: ratio.part, ratio })),
  ].sort((a, b) => a.from - b.from);
  READ.set(block, found);
  return found;
}

function isQuantity(text: string, { from, to, value, isPercent }: WrittenNumber): boolean {
  if (isPercent) return true;
  const before = text.slice(Math.max(0, from - 24), from);
  const after = text.slice(to, to + 24);
  if (ORDINAL.test(before) || TIME.test(after.replace(TO, ''))) return false;
  if (MARKER.test(text.slice(0, from)) && BEHIND_MARKER.test(after)) return false;
  const isYear = value >= YEAR.first && value <= YEAR.last && /^\d{4}$/.test(text.slice(from, to));
  return !isYear;
}
