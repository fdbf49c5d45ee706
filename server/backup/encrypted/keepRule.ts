/**
 * How many backups are kept: the newest of each of the last `daily` days that have one, and likewise of weeks and
 * months. All backups of the last 24 hours are also kept.
 */
export interface KeepRule {
  readonly daily: number;
  readonly weekly: number;
  readonly monthly: number;
}

/** What the rule needs of a backup. */
export interface DatedBackup {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The times of the backups, and how long they are kept. */
export interface Retention {
  /** When the oldest backup was made, ISO 8601, UTC. */
  readonly oldest: string;
  readonly newest: string;
  /**
   * The day in Vietnam, `2027-12-01`, from which on none of today's backups exists any more, if a backup is made every day
   * and the rule does not change. Data destroyed today may be in a backup until then.
   */
  readonly clearBy: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Vietnam has UTC+7 all year. */
const ZONE_MS = 7 * HOUR_MS;
/** 1970-01-05 was a Monday. */
const MONDAY = 4;

/** The backups that the rule keeps, by id. The newest one is always kept, with those of the 24 hours before it. */
export function keptBackups(backups: readonly DatedBackup[], rule: KeepRule): ReadonlySet<string> {
  const newestFirst = [...backups].sort((a, b) => b.at.localeCompare(a.at));
  const newest = Date.parse(newestFirst[0]?.at ?? '');
  const recent = newestFirst.filter(({ at }) => newest - Date.parse(at) < DAY_MS);
  const kept = new Set(recent.map(({ id }) => id));
  const keepNewestOf = (periodOf: (at: string) => number, count: number) => {
    const seen = new Set<number>();
    for (const { id, at } of newestFirst) {
      const period = periodOf(at);
      if (seen.has(period)) continue;
      if (seen.size >= count) return;
      seen.add(period);
      kept.add(id);
    }
  };
  keepNewestOf(dayOf, rule.daily);
  keepNewestOf((at) => weekOf(dayOf(at)), rule.weekly);
  keepNewestOf(monthOf, rule.monthly);
  return kept;
}

/** The retention of backups under a rule; null: there is no backup. */
export function retentionOf(backups: readonly DatedBackup[], rule: KeepRule): Retention | null {
  const times = backups.map(({ at }) => at).sort();
  const [oldest, newest] = [times[0], times.at(-1)];
  if (oldest === undefined || newest === undefined) return null;
  const day = dayOf(newest);
  const month = monthOf(newest);
  const last = Math.max(
    // It counts as recent until a backup of the next day is 24 hours newer.
    day + 1,
    day + rule.daily,
    7 * (weekOf(day) + rule.weekly) + MONDAY,
    Date.UTC(Math.floor(month / 12), (month % 12) + rule.monthly, 1) / DAY_MS,
  );
  return { oldest, newest, clearBy: new Date(last * DAY_MS).toISOString().slice(0, 10) };
}

/** Days since 1970 in Vietnam. */
function dayOf(at: string): number {
  return Math.floor((Date.parse(at) + ZONE_MS) / DAY_MS);
}

/** Weeks since 1970, from Monday. */
function weekOf(day: number): number {
  return Math.floor((day - MONDAY) / 7);
}

/** Months since the year 0. */
function monthOf(at: string): number {
  const local = new Date(Date.parse(at) + ZONE_MS);
  return 12 * local.getUTCFullYear() + local.getUTCMonth();
}
