import type { AccountRow } from '@server/store/register/Register';

/** Vietnam has one time zone and no daylight saving time, ms. */
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
/** How many days before its end an account is shown to the administrators. */
export const NOTICE_DAYS = 14;

/** The day in Vietnam of a moment (ms since 1970), as `2026-11-30`. */
export function dayOf(ms: number): string {
  return new Date(ms + OFFSET_MS).toISOString().slice(0, 10);
}

/** Whether an account's last day is over at this moment, ms since 1970. */
export function isExpired({ expires }: Pick<AccountRow, 'expires'>, now: number): boolean {
  return expires !== undefined && expires < dayOf(now);
}

/** Whether an account ends within the next days, or has ended; null: neither. */
export function endOf(account: Pick<AccountRow, 'expires'>, now: number): 'soon' | 'passed' | null {
  if (account.expires === undefined) return null;
  if (isExpired(account, now)) return 'passed';
  return account.expires <= dayOf(now + NOTICE_DAYS * DAY_MS) ? 'soon' : null;
}
