import type { BackupTimes } from '@server/config/settings';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Vietnam has UTC+7 all year. */
const ZONE_MS = 7 * HOUR_MS;

/**
 * The time from which the next backup is due, ms since 1970. `last`: when the newest one began; null: there is none, so
 * one is due at once. The result can be in the past: a time that passed while the server did not run is due at its
 * start.
 */
export function dueAt(times: BackupTimes, last: number | null, now: number): number {
  if (last === null) return now;
  if ('everyHours' in times) return last + times.everyHours * HOUR_MS;
  const shift = times.minute * MINUTE_MS - ZONE_MS;
  // The first such time after the last backup.
  return Math.floor((last - shift) / DAY_MS) * DAY_MS + DAY_MS + shift;
}
