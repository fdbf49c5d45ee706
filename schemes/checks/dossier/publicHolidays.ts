/** A day, `MM-DD`, of one year. */
type Day = string;

/**
 * Days off, and working days in exchange for them, that the State announced for a year: the rest of Tết, the second
 * National Day, working days exchanged for a Saturday. The Labour Code itself fixes the other days off (Bộ luật Lao
 * động 2019, Đ.112).
 */
interface Announced {
  readonly off: readonly Day[];
  /** Saturdays worked in exchange. */
  readonly worked?: readonly Day[];
}

/**
 * By year: the first day of the lunar year, and the tenth day of the third lunar month (Giỗ Tổ Hùng Vương), Vietnamese
 * time.
 */
const LUNAR: Readonly<Record<number, readonly [newYear: Day, ancestors: Day]>> = {
  2019: ['02-05', '04-14'],
  2020: ['01-25', '04-02'],
  2021: ['02-12', '04-21'],
  2022: ['02-01', '04-10'],
  2023: ['01-22', '04-29'],
  2024: ['02-10', '04-18'],
  2025: ['01-29', '04-07'],
  2026: ['02-17', '04-26'],
  2027: ['02-06', '04-16'],
  2028: ['01-26', '04-04'],
  2029: ['02-13', '04-23'],
  2030: ['02-02', '04-12'],
  2031: ['01-23', '04-01'],
};

/**
 * Announcements by year. Their confidence is `believed`, because no signed announcement was read. Later years have no
 * announcement yet.
 */
const ANNOUNCED: Readonly<Record<number, Announced>> = {
  2019: { off: ['02-04', '02-08', '04-29'], worked: ['01-05', '05-04'] },
  2020: { off: ['01-23', '01-24', '01-28', '01-29'] },
  2021: { off: ['02-10', '02-11', '02-15', '02-16', '09-03'] },
  2022: { off: ['01-31', '02-04', '09-01'] },
  2023: { off: ['01-20', '01-25', '01-26', '09-01', '09-04'] },
  2024: { off: ['02-08', '02-09', '02-13', '02-14', '04-29', '09-03'], worked: ['05-04'] },
  2025: { off: ['01-27', '01-28', '05-02', '09-01'], worked: ['04-26'] },
  2026: { off: ['01-02', '02-16', '02-20', '08-31', '09-01'], worked: ['01-10', '08-22'] },
};

const DAY = 86_400_000;
const LUNAR_DAYS = 3;

/** The days of a year that are not ordinary working days, or that are working days although they are Saturdays. */
export interface DaysOff {
  /**
   * Days off that the law itself fixes, `YYYY-MM-DD`. If one falls on a weekend, the next weekday is in the set too.
   */
  readonly fixed: ReadonlySet<string>;
  /**
   * Other days off, by the announcement of the year; for a year without an announcement, the days that are usually
   * announced.
   */
  readonly announced: ReadonlySet<string>;
  /** Saturdays worked in exchange for a day off. */
  readonly worked: ReadonlySet<string>;
}

/** The days off of a year. For years outside 2019 to 2031 it knows only holidays of the solar calendar. */
export function daysOff(year: number): DaysOff {
  const known = YEARS.get(year) ?? compute(year);
  YEARS.set(year, known);
  return known;
}

const YEARS = new Map<number, DaysOff>();

function compute(year: number): DaysOff {
  const date = (day: Day) => `${year}-${day}`;
  const [newYear, ancestors] = LUNAR[year] ?? [];
  const holidays = ['01-01', ...(ancestors ? [ancestors] : []), '04-30', '05-01', '09-02'].map(date).sort();
  const fixed = new Set(holidays);
  for (const holiday of holidays) if (isWeekend(holiday)) fixed.add(nextFree(holiday, fixed));
  const tet = newYear === undefined ? [] : [0, 1, 2].map((n) => addDays(date(newYear), n));
  for (const day of tet) fixed.add(day);
  const announcement = ANNOUNCED[year];
  const usual =
    newYear === undefined
      ? []
      : [addDays(date(newYear), -1), addDays(date(newYear), LUNAR_DAYS), date('09-01')];
  return {
    fixed,
    announced: new Set(announcement ? announcement.off.map(date) : usual),
    worked: new Set(announcement?.worked?.map(date) ?? []),
  };
}

/** The first weekday after a holiday that is not a holiday itself. */
function nextFree(holiday: string, taken: ReadonlySet<string>): string {
  let day = addDays(holiday, 1);
  while (isWeekend(day) || taken.has(day)) day = addDays(day, 1);
  return day;
}

/** Whether a day is a Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The day that is `days` days after `day`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}
