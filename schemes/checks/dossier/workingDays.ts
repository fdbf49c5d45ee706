import { addDays, daysOff, isWeekend } from './publicHolidays';

/**
 * Which holidays are not counted as working days: `none`; `fixed`, those that the law itself fixes; `announced`, also
 * those of yearly announcements. With `announced`, Saturdays worked in exchange are counted.
 */
export type Holidays = 'none' | 'fixed' | 'announced';

/**
 * Working days from one day (counted) until another (not counted), both `YYYY-MM-DD`. The result is 0 if the second day is
 * not after the first.
 */
export function workingDays(from: string, until: string, holidays: Holidays): number {
  let count = 0;
  for (let day = from; day < until; day = addDays(day, 1)) if (isWorked(day, holidays)) count += 1;
  return count;
}

function isWorked(day: string, holidays: Holidays): boolean {
  if (holidays === 'none') return !isWeekend(day);
  const { fixed, announced, worked } = daysOff(Number(day.slice(0, 4)));
  if (fixed.has(day)) return false;
  if (holidays === 'fixed') return !isWeekend(day);
  return worked.has(day) || !(isWeekend(day) || announced.has(day));
}
