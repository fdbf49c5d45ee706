import type { WrittenNumber } from './readNumbers';

/** The digit of each word, with the spellings used after tens (`mốt`, `tư`, `lăm`, `nhăm`). */
const ONES: Readonly<Record<string, number>> = {
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};
const SCALES: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const OTHERS = ['không', 'mười', 'mươi', 'trăm', 'linh', 'lẻ', 'phẩy'];
const WORD = [...Object.keys(ONES), ...Object.keys(SCALES), ...OTHERS].join('|');
const RUN = new RegExp(`(?<![\\p{L}\\d])(?:${WORD})(?:\\s+(?:${WORD}))*(?![\\p{L}\\d])`, 'giu');

/** Nouns that papers count. A single word is a number only before them: `năm` also means year, `một` is also an article. */
const COUNTED =
  /^\)?\s+(?:đồng chí|đại biểu|(?:ủy|uỷ) viên|thành viên|cấp (?:trưởng|phó)|(?:phó )?bí thư|phó chủ tịch|đảng viên|chi bộ|người|cơ quan|đơn vị|đầu mối|cán bộ|phần trăm)(?!\p{L})/iu;
/** Words that make the number after them an ordinal. */
const ORDINAL = /(?:^|[^\p{L}])(?:thứ|lần|khóa|khoá|bước|phần|điểm|khoản|mục|tháng|quý)\s+$/iu;
/** Words after a number that is not a count: `ba phần tư`, `hai chục`. */
const NO_COUNT = /^\s+(?:phần(?!\s+trăm)|chục|lần|rưỡi)(?!\p{L})/iu;

/**
 * The numbers in words of a text: `hai mươi tám đồng chí`, `mười ba phẩy ba phần trăm`. Their ranges do not include the noun.
 * Ordinals and fractions are not included.
 */
export function readNumberWords(text: string): readonly WrittenNumber[] {
  return [...text.matchAll(RUN)].flatMap((match): WrittenNumber[] => {
    const [words] = match;
    const from = match.index;
    const value = readWords(words.toLowerCase().split(/\s+/));
    const following = text.slice(from + words.length, from + words.length + 40);
    if (value === null || ORDINAL.test(text.slice(Math.max(0, from - 12), from))) return [];
    if (NO_COUNT.test(following) || (!/\s/.test(words) && !COUNTED.test(following))) return [];
    const percent = /^\s+phần\s+trăm(?!\p{L})/iu.exec(following)?.[0] ?? '';
    const to = from + words.length + percent.length;
    return [{ from, to, ...value, isPercent: percent !== '' }];
  });
}

function readWords(words: readonly string[]): Pick<WrittenNumber, 'value' | 'decimals'> | null {
  const comma = words.indexOf('phẩy');
  const whole = wholeOf(comma < 0 ? words : words.slice(0, comma));
  if (whole === null || comma < 0) return whole === null ? null : { value: whole, decimals: 0 };
  const fraction = words.slice(comma + 1);
  const digits = fraction.map((word) => (word === 'không' ? 0 : ONES[word]));
  const tail = digits.every((digit) => digit !== undefined)
    ? digits.join('')
    : String(wholeOf(fraction) ?? '');
  if (!/^\d{1,2}$/.test(tail)) return null;
  return { value: Number(`${whole}.${tail}`), decimals: tail.length };
}

/** The value of a whole number in words; null if the words are not a number in the form of papers (`hai tám`). */
function wholeOf(words: readonly string[]): number | null {
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  let group: string[] = [];
  for (const word of words) {
    const scale = SCALES[word];
    if (scale === undefined) {
      group.push(word);
      continue;
    }
    const count = groupOf(group);
    if (!count || scale >= last) return null;
    sum += count * scale;
    last = scale;
    group = [];
  }
  if (group.length === 0) return words.length > 0 && sum > 0 ? sum : null;
  const rest = groupOf(group);
  return rest === null ? null : sum + rest;
}

/** The value of up to three digits in words: `chín trăm linh năm`, `không trăm mười lăm`, `bốn mươi tư`, `bảy`; or null. */
function groupOf(words: readonly string[]): number | null {
  const hundred = words.indexOf('trăm');
  if (hundred < 0) return tensOf(words);
  if (hundred !== 1) return null;
  const hundreds = words[0] === 'không' ? 0 : ONES[words[0] ?? ''];
  const rest = words.slice(2);
  if (hundreds === undefined) return null;
  if (rest.length === 0) return hundreds * 100;
  const isLinked = rest[0] === 'linh' || rest[0] === 'lẻ';
  const tail = isLinked ? (rest.length === 2 ? (ONES[rest[1] ?? ''] ?? null) : null) : tensOf(rest);
  return tail === null || (!isLinked && tail < 10) ? null : hundreds * 100 + tail;
}

function tensOf(words: readonly string[]): number | null {
  const [first = '', second, third] = words;
  const one = ONES[first];
  if (words.length === 1) return first === 'mười' ? 10 : (one ?? null);
  if (first === 'mười') return words.length === 2 ? sum(10, ONES[second ?? '']) : null;
  if (second !== 'mươi' || one === undefined || one < 2 || words.length > 3) return null;
  return third === undefined ? one * 10 : sum(one * 10, ONES[third]);
}

function sum(tens: number, one: number | undefined): number | null {
  return one === undefined ? null : tens + one;
}
