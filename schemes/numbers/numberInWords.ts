const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const THOUSANDS = ['', 'nghìn', 'triệu', 'tỷ'];

/**
 * A number in words as Vietnamese papers write it: `hai mươi mốt`, `một trăm linh tư`,
 * `bốn nghìn sáu trăm tám mươi bảy`, with a comma `mười ba phẩy ba`. The whole part may be up to 999,999,999,999;
 * decimals are rounded to two.
 */
export function numberInWords(value: number): string {
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(2).split('.');
  const tail = decimals.replace(/0+$/, '');
  const read = wholeInWords(Number(whole));
  const words = tail === '' ? read : `${read} phẩy ${tailInWords(tail)}`;
  return value < 0 && Number(whole + decimals) !== 0 ? `âm ${words}` : words;
}

/** Decimals that start with a zero are read digit by digit, others as a number. */
function tailInWords(tail: string): string {
  if (!tail.startsWith('0')) return wholeInWords(Number(tail));
  return [...tail].map((digit) => DIGITS[Number(digit)]).join(' ');
}

function wholeInWords(value: number): string {
  if (value === 0) return 'không';
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  return groups
    .map((group, i) => ({ group, i }))
    .reverse()
    .flatMap(({ group, i }) => {
      if (group === 0) return [];
      const isFirst = i === groups.length - 1;
      return [threeInWords(group, isFirst), ...(THOUSANDS[i] ? [THOUSANDS[i]] : [])];
    })
    .join(' ');
}

/** A group of three digits. In every group except the first, hundreds are written even when zero (`không trăm`). */
function threeInWords(value: number, isFirst: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const head = isFirst && hundreds === 0 ? [] : [DIGITS[hundreds], 'trăm'];
  if (rest === 0) return head.join(' ');
  const words = rest < 10 && head.length > 0 ? ['linh', oneInWords(rest, 'linh')] : [twoInWords(rest)];
  return [...head, ...words].join(' ');
}

function twoInWords(value: number): string {
  const tens = Math.floor(value / 10);
  const one = value % 10;
  if (tens === 0) return DIGITS[one] ?? '';
  const head = tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`;
  return one === 0 ? head : `${head} ${oneInWords(one, tens === 1 ? 'mười' : 'mươi')}`;
}

/**
 * The last digit of a number, which has special spellings: `mốt` and `tư` from twenty on, `lăm` from ten on, `tư` after
 * `linh`.
 */
function oneInWords(one: number, previous: 'linh' | 'mười' | 'mươi'): string {
  if (one === 1 && previous === 'mươi') return 'mốt';
  if (one === 4 && previous !== 'mười') return 'tư';
  if (one === 5 && previous !== 'linh') return 'lăm';
  return DIGITS[one] ?? '';
}
