import type { CellValue } from '@schemes/model/cells/cell';

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1 March 1900. Spreadsheets number earlier days differently: Excel counts a 29 February 1900, which did not exist. */
const FIRST_AGREED_DAY = 61;

/** The serial number of a date `YYYY-MM-DD` in spreadsheets; null for other values and for days before March 1900. */
export function dayNumber(value: CellValue | undefined): number | null {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
  const day = (Date.parse(`${value}T00:00:00Z`) - DAY_ZERO) / DAY_MS;
  return Number.isInteger(day) && day >= FIRST_AGREED_DAY ? day : null;
}

/** The date `YYYY-MM-DD` of a spreadsheet's serial number. */
export function dateOfDay(day: number): string {
  return new Date(DAY_ZERO + Math.floor(day) * DAY_MS).toISOString().slice(0, 10);
}

/** Whether a day `YYYY-MM-DD` is the first of its month, as which a spreadsheet also stores a month typed without a day. */
export function isFirstOfMonth(day: string): boolean {
  return day.endsWith('-01');
}
