import type { CellType, CellValue } from '@schemes/model/cells/cell';

type Values = readonly (CellValue | undefined)[];
/** The value of a series at an index counted from its first cell. */
type Series = (index: number) => CellValue;

/** The most digits of a number at the end of a name that a single cell continues. Four digits would be a year. */
const MAX_DIGITS_ALONE = 3;

/**
 * Returns the next `count` values after the given ones, as the fill handle of a spreadsheet writes them. Numbers and
 * months continue if two or more cells show one step. A day, and a name with a number at its end (`Chi bộ 1`, `A3`),
 * continue even from a single cell. All other values are repeated.
 */
export function continueSeries(type: CellType, values: Values, count: number): Values {
  const series = seriesOf(type, values);
  return Array.from({ length: count }, (_, i) =>
    series ? series(values.length + i) : values[i % values.length],
  );
}

function seriesOf(type: CellType, values: Values): Series | null {
  switch (type.kind) {
    case 'integer':
    case 'percent': {
      const numbers = values.filter((value) => typeof value === 'number');
      const at = numbers.length === values.length ? steps(numbers) : null;
      return at && ((index) => Math.round(at(index) * 1e6) / 1e6);
    }
    case 'monthYear':
      return monthsOf(values);
    case 'date':
      return daysOf(values);
    case 'text':
      return namesOf(values);
    default:
      return null;
  }
}

/**
 * The arithmetic sequence of the numbers as a function of the index. Null for a single number, if the numbers form no
 * such sequence, or if its step is 0.
 */
function steps(numbers: readonly number[]): ((index: number) => number) | null {
  const [first, second] = numbers;
  if (first === undefined || second === undefined || first === second) return null;
  const step = second - first;
  const isEven = numbers.every((n, i) => Math.abs(n - (first + step * i)) < 1e-9);
  return isEven ? (index) => first + step * index : null;
}

function monthsOf(values: Values): Series | null {
  const parts = matchAll(values, /^(\d{4})(?:-(\d{2}))?$/);
  if (!parts) return null;
  const isYears = parts.every(([, , month]) => month === undefined);
  if (!isYears && parts.some(([, , month]) => month === undefined)) return null;
  const at = steps(
    parts.map(([, year, month]) => (isYears ? Number(year) : Number(year) * 12 + Number(month) - 1)),
  );
  return at && ((index) => (isYears ? padded(at(index), 4) : monthText(at(index))));
}

/** Continues days: by whole months if all are the same day of the month, or all the last day; otherwise by days. */
function daysOf(values: Values): Series | null {
  const parts = matchAll(values, /^(\d{4})-(\d{2})-(\d{2})$/);
  if (!parts) return null;
  const dates = parts.map(([, year, month, day]) => ({
    month: Number(year) * 12 + Number(month) - 1,
    day: Number(day),
  }));
  const [first] = dates;
  const days = dates.map(({ month, day }) => Date.UTC(Math.floor(month / 12), month % 12, day) / MS_PER_DAY);
  const [only] = days;
  const at = days.length === 1 && only !== undefined ? (index: number) => only + index : steps(days);
  const months = steps(dates.map(({ month }) => month));
  const isSameDay = dates.every(({ day }) => day === first?.day);
  const isLastDay = dates.every(({ month, day }) => day === daysIn(month));
  if (months && first && (isSameDay || isLastDay))
    return (index) => {
      const month = months(index);
      const day = isSameDay ? Math.min(first.day, daysIn(month)) : daysIn(month);
      return `${monthText(month)}-${padded(day, 2)}`;
    };
  return at && ((index) => new Date(at(index) * MS_PER_DAY).toISOString().slice(0, 10));
}

const MS_PER_DAY = 86_400_000;

function namesOf(values: Values): Series | null {
  const parts = matchAll(values, /^(.*?)(\d{1,9})$/s);
  const [first] = parts ?? [];
  if (!parts || !first) return null;
  const [, name = '', digits = ''] = first;
  if (parts.some(([, other]) => other !== name)) return null;
  const isAlone = parts.length === 1;
  if (isAlone && (digits.length > MAX_DIGITS_ALONE || !/(?:\S\s+|\p{L})$/u.test(name))) return null;
  const width = parts.some(([, , one = '']) => one.startsWith('0')) ? digits.length : 1;
  const at = isAlone
    ? (index: number) => Number(digits) + index
    : steps(parts.map(([, , one]) => Number(one)));
  return at && ((index) => name + padded(Math.max(0, at(index)), width));
}

/** The match of every value; null if any value is not a text or does not match. */
function matchAll(values: Values, form: RegExp): readonly RegExpExecArray[] | null {
  const found = values.map((value) => (typeof value === 'string' ? form.exec(value) : null));
  return found.length > 0 && found.every((parts) => parts !== null) ? found : null;
}

function daysIn(month: number): number {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}

function monthText(month: number): string {
  return `${padded(Math.floor(month / 12), 4)}-${padded((month % 12) + 1, 2)}`;
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
