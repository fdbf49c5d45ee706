import type { CellValue } from '@schemes/model/cells/cell';

const DAY = 86_400_000;
/** Day 0 of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Before March 1900 spreadsheets do not agree: one has a 29 February that was none. */
const FIRST = 61;

/** A date `YYYY-MM-DD` as the number spreadsheets have for it; null for anything else, and for days they count differently. */
export function dayNumber(value: CellValue | undefined): number | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const day = (Date.parse(`${value}T00:00:00Z`) - DAY_ZERO) / DAY;
  return Number.isInteger(day) && day >= FIRST ? day : null;
}

/** The date `YYYY-MM-DD` of a spreadsheet's day. */
export function dateOfDay(day: number): string {
  return new Date(DAY_ZERO + Math.floor(day) * DAY).toISOString().slice(0, 10);
}
