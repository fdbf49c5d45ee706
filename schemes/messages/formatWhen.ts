import type { Lang } from './lang';

const LOCALE: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-GB' };
/** The offices are in Vietnam: server and browser must print the same, or hydration changes the page. */
const ZONE = 'Asia/Ho_Chi_Minh';

/** The day of an instant (ISO 8601) in Vietnam, `YYYY-MM-DD`. */
export function dayOf(iso: string): string {
  const day = new Intl.DateTimeFormat('en-CA', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: ZONE,
  });
  return day.format(new Date(iso));
}

/** The year of an instant (ISO 8601) in Vietnam. */
export function yearOf(iso: string): number {
  return Number(dayOf(iso).slice(0, 4));
}

/** An instant (ISO 8601) as `14:05, 22/11/2026`, Vietnamese time. */
export function formatWhen(lang: Lang, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const time = new Intl.DateTimeFormat(LOCALE[lang], {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: ZONE,
  });
  const day = new Intl.DateTimeFormat('en-GB', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: ZONE,
  });
  return `${time.format(date)}, ${day.format(date)}`;
}

/** A day of the calendar, `2026-11-22`, as `22/11/2026`. */
export function formatDay(day: string): string {
  return day.split('-').reverse().join('/');
}
