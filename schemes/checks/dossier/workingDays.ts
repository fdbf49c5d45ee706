const DAY = 86_400_000;

/**
 * The number of Mondays to Fridays from the day `from` (included) to the day `until` (excluded), both `YYYY-MM-DD`. Public
 * holidays count as working days. The result is 0 where `until` is not after `from`.
 */
export function workingDays(from: string, until: string): number {
  let count = 0;
  for (let day = Date.parse(from); day < Date.parse(until); day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}
