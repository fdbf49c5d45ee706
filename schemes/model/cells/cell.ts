/**
 * The stored value of one cell of a table, or of one fact of the scheme.
 *
 * Stored values are plain JSON:
 * - `integer`, `percent`: a number (`percent` in percent: 13.3 means `13,3%`);
 * - `monthYear`: `YYYY-MM`, or `YYYY` where the month is not known, or `YYYY-MM-DD` where `mayHaveDay`;
 * - `date`: `YYYY-MM-DD`;
 * - `choice`: one code out of `choices`; `choices`: a sorted list of such codes;
 * - `text`: NFC text without control characters.
 * An empty cell is a missing key, never `''` or `null`.
 */
export type CellValue = number | string | readonly string[];

/** Kinds of cells. `CellValue` describes the stored value of each. */
export type CellKind = 'integer' | 'percent' | 'monthYear' | 'date' | 'choice' | 'choices' | 'text';

/** The values that one column, or one fact, accepts. */
export interface CellType {
  readonly key: string;
  readonly kind: CellKind;
  /** Bounds of `integer` and `percent`, both included. */
  readonly min?: number;
  readonly max?: number;
  /** Whether a `monthYear` keeps the day where it is known: births, which official lists print whole. */
  readonly mayHaveDay?: boolean;
  /** Longest `text`, in UTF-16 units. */
  readonly maxLength?: number;
  /** Codes of `choice` and `choices`, in the order they are offered. */
  readonly choices?: readonly string[];
}

/** Why a cell refuses a value: a message key and its parameters. */
export interface CellProblem {
  readonly code:
    | 'cell.notInteger'
    | 'cell.notNumber'
    | 'cell.outOfRange'
    | 'cell.notMonthYear'
    | 'cell.notDate'
    | 'cell.notChoice'
    | 'cell.notText'
    | 'cell.tooLong'
    | 'cell.computed'
    | 'cell.restricted'
    | 'cell.formulaError';
  readonly params: Readonly<Record<string, string | number>>;
}

/** Longest text where a column sets no limit of its own, in UTF-16 units. */
export const DEFAULT_MAX_LENGTH = 500;
/** Greatest integer where a column sets no limit of its own. */
const MAX_INTEGER = 9_999_999;
const YEARS = { from: 1900, to: 2100 } as const;

/**
 * Returns why a cell of this type refuses a stored value, or null where it accepts it. The grid, the guard of the
 * room and the snapshot reader all call this function, so that they accept the same values.
 */
export function checkCell(type: CellType, value: unknown): CellProblem | null {
  switch (type.kind) {
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return problem('cell.notInteger');
      return checkRange(value, type.min ?? 0, type.max ?? MAX_INTEGER);
    case 'percent':
      if (typeof value !== 'number' || !Number.isFinite(value)) return problem('cell.notNumber');
      return checkRange(value, type.min ?? 0, type.max ?? 100);
    case 'monthYear':
      return typeof value === 'string' && (isMonthYear(value) || (type.mayHaveDay === true && isDate(value)))
        ? null
        : problem('cell.notMonthYear');
    case 'date':
      return typeof value === 'string' && isDate(value) ? null : problem('cell.notDate');
    case 'choice':
      return typeof value === 'string' && (type.choices ?? []).includes(value)
        ? null
        : problem('cell.notChoice');
    case 'choices':
      return isChoices(type, value) ? null : problem('cell.notChoice');
    case 'text':
      return checkText(value, type.maxLength ?? DEFAULT_MAX_LENGTH);
  }
}

function problem(code: CellProblem['code'], params: CellProblem['params'] = {}): CellProblem {
  return { code, params };
}

function checkRange(value: number, min: number, max: number): CellProblem | null {
  return value >= min && value <= max ? null : problem('cell.outOfRange', { min, max });
}

function isMonthYear(text: string): boolean {
  const parts = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text);
  return parts !== null && inYears(Number(parts[1]));
}

/** Whether a text is a calendar day `YYYY-MM-DD` from 1900 to 2100. */
export function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts || !inYears(Number(parts[1]))) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function inYears(year: number): boolean {
  return year >= YEARS.from && year <= YEARS.to;
}

function isChoices(type: CellType, value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0) return false;
  const codes = type.choices ?? [];
  return value.every((code, i) => codes.includes(code) && value.indexOf(code) === i);
}

function checkText(value: unknown, maxLength: number): CellProblem | null {
  if (typeof value !== 'string' || value === '' || hasControl(value) || value !== value.normalize('NFC')) {
    return problem('cell.notText');
  }
  return value.length <= maxLength ? null : problem('cell.tooLong', { max: maxLength });
}

/**
 * Whether a text has a control character other than a line break, or half of a surrogate pair. Papers cannot print them,
 * and XML forbids most of them.
 */
export function hasControl(text: string): boolean {
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if ((code < 0x20 && code !== 0x0a) || code === 0x7f || (code >= 0xd800 && code <= 0xdfff)) return true;
  }
  return false;
}
