import type { AccountRow } from '@server/store/register/Register';

/** Offset of Vietnam's time from UTC, ms. Vietnam has one time zone and no daylight saving time. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
/** The number of days before its last day during which an account is shown to administrators as ending soon. */
export const NOTICE_DAYS = 14;

/** The day in Vietnam of a moment (ms since 1970), as `2026-11-30`. */
export function dayOf(ms: number): string {
  return new Date(ms + OFFSET_MS).toISOString().slice(0, 10);
}

/** Whether an account's last day has passed at `now`, ms since 1970. */
export function isExpired({ expires }: Pick<AccountRow, 'expires'>, now: number): boolean {
  return expires !== undefined && expires < dayOf(now);
}

/** `soon`: the last day is within `NOTICE_DAYS`; `passed`: it has passed; null: neither. */
export function endOf(account: Pick<AccountRow, 'expires'>, now: number): 'soon' | 'passed' | null {
  if (account.expires === undefined) return null;
  if (isExpired(account, now)) return 'passed';
  return account.expires <= dayOf(now + NOTICE_DAYS * DAY_MS) ? 'soon' : null;
}
