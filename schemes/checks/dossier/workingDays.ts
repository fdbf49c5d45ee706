const DAY = 86_400_000;

/**
 * Working days from one day (counted) until another (not counted), both `YYYY-MM-DD`: Mondays to Fridays. Public
 * holidays are not known here and count as working days. The result is 0 where the second day is not after the first.
 */
export function workingDays(from: string, until: string): number {
  let count = 0;
  for (let day = Date.parse(from); day < Date.parse(until); day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}
