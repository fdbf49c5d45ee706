import { readNumbers, type WrittenNumber } from '../numbers/readNumbers';
import { readRatios } from '../numbers/readRatios';
import { MAX_NUMBER } from './numericTable';

/** A percentage in a sentence with the count that it is about, and with its whole if the sentence names it. */
export interface TextShare {
  readonly percent: WrittenNumber;
  readonly count: number;
  /** Null: the sentence names no whole. */
  readonly whole: number | null;
  /**
   * Whether the whole is beside the count (`45/120`, `45 trên tổng số 120`); otherwise it is named earlier in the text.
   */
  readonly isNear: boolean;
  /** Every other whole number of the text, among which a wrong divisor may be. */
  readonly others: readonly number[];
}

/** What may be between a count and its percentage, without digits: `đồng chí, chiếm`, `(`, `, đạt tỷ lệ`. */
const STATES = /^[^\d.;!?]{0,60}?(?:chiếm|đạt|bằng|tương đương|t[ỷỉ] lệ|=|\()[^\d.;!?]{0,24}$/iu;
/** The words between a count and its whole: `đồng chí trên tổng số`. */
const OF_WHOLE = /^[^\d.;!?]{0,40}(?:trên|trong)\s+(?:tổng\s+)?số\s*$/iu;
/** The words before a whole that later counts of the sentence are parts of. */
const WHOLE_BEFORE = /(?:trong|trên)\s+(?:tổng\s+)?số\s*$|tổng\s+số\s*(?:là\s*)?$/iu;

/** The most that `STATES` and `WHOLE_BEFORE` match, in UTF-16 units; a text may have thousands of numbers. */
const MAX_STATES = 120;
const MAX_BEFORE = 40;

/** The percentages of a text that are about a count. */
export function textShares(text: string): readonly TextShare[] {
  const numbers = readNumbers(text).filter(({ value }) => value <= MAX_NUMBER);
  const ratios = readRatios(text).filter(
    ({ part, whole }) => Math.max(part.value, whole.value) <= MAX_NUMBER,
  );
  const others = numbers
    .filter((one) => !one.isPercent && one.decimals === 0)
    .map(({ value }) => value)
    .concat(ratios.flatMap(({ part, whole }) => [part.value, whole.value]));
  /** For each number, the last one up to it that is named as a whole. */
  const wholes: (WrittenNumber | undefined)[] = [];
  for (const one of numbers) {
    const before = text.slice(Math.max(0, one.from - MAX_BEFORE), one.from);
    wholes.push(!one.isPercent && WHOLE_BEFORE.test(before) ? one : wholes.at(-1));
  }
  return numbers.flatMap((percent, i): readonly TextShare[] => {
    if (!percent.isPercent) return [];
    const ratio = ratios.findLast(
      ({ whole }) =>
        whole.to <= percent.from &&
        percent.from - whole.to <= MAX_STATES &&
        STATES.test(text.slice(whole.to, percent.from)),
    );
    const behind = ratios.find(
      ({ part }) => part.from >= percent.to && /^\s*\(\s*$/u.test(text.slice(percent.to, part.from)),
    );
    const used = ratio ?? behind;
    if (used) {
      const { part, whole } = used;
      if (whole.value === 0 || part.value > whole.value) return [];
      return [{ percent, count: part.value, whole: whole.value, isNear: true, others }];
    }
    const before = numbers[i - 1];
    if (!before || before.isPercent || before.decimals > 0) return [];
    if (!STATES.test(text.slice(before.to, percent.from))) return [];
    // `45 đồng chí trên tổng số 120, chiếm 37,5%`: the number before the percentage is the whole, the one before it the count.
    const counted = numbers[i - 2];
    if (counted && !counted.isPercent && OF_WHOLE.test(text.slice(counted.to, before.from))) {
      if (counted.value > before.value || before.value === 0) return [];
      return [{ percent, count: counted.value, whole: before.value, isNear: true, others }];
    }
    const whole = wholes[i - 2];
    const count = before.value;
    if (!whole || whole.value === 0 || count > whole.value)
      return [{ percent, count, whole: null, isNear: false, others }];
    return [{ percent, count, whole: whole.value, isNear: false, others }];
  });
}
