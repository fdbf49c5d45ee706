import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import type { CellType, CellValue } from '@schemes/model/cells/cell';
import { parseCell } from '@schemes/model/cells/parseCell';
import { foldSearch } from '@schemes/model/text/foldSearch';
import type { ColumnFilter } from '../model/gridView';

/**
 * Whether a cell passes its column's filter. A list of codes passes a cell that has one of them; `''` is the empty
 * cell. A text passes a cell that shows it, with or without diacritics. `=` without a value passes empty cells, and
 * `<>` filled ones. In columns of numbers and dates, `>= 27`, `< 1980`, `= 5` and `1970..1975` compare with the value.
 */
export function fitsFilter(
  lang: Lang,
  type: CellType,
  value: CellValue | undefined,
  filter: ColumnFilter,
): boolean {
  if (typeof filter !== 'string') {
    if (value === undefined) return filter.includes('');
    return [value].flat().some((code) => filter.includes(String(code)));
  }
  const text = filter.trim();
  if (text === '') return true;
  if (text === '=') return value === undefined;
  if (text === '<>') return value !== undefined;
  const passes = comparisonOf(type, text);
  if (passes) return (typeof value === 'number' || typeof value === 'string') && passes(value);
  return foldSearch(formatCell(lang, type, value)).includes(foldSearch(text));
}

type Comparison = (value: number | string) => boolean;

/** The comparison that a filter text describes; null if it describes none. */
function comparisonOf(type: CellType, text: string): Comparison | null {
  if (type.kind === 'text' || type.kind === 'choice' || type.kind === 'choices') return null;
  const range = /^(.+?)\s*\.\.\s*(.+)$/.exec(text);
  if (range) {
    const [from, to] = [readLimit(type, range[1]), readLimit(type, range[2])];
    if (from === null || to === null) return null;
    return (value) => compareValues(value, from) >= 0 && compareValues(value, to) <= 0;
  }
  const comparison = /^(>=|<=|>|<|=)\s*(.+)$/.exec(text);
  const limit = comparison ? readLimit(type, comparison[2]) : null;
  if (!comparison || limit === null) return null;
  const operator = comparison[1];
  return (value) => {
    const difference = compareValues(value, limit);
    switch (operator) {
      case '>=':
        return difference >= 0;
      case '<=':
        return difference <= 0;
      case '>':
        return difference > 0;
      case '<':
        return difference < 0;
      default:
        return difference === 0;
    }
  };
}

/** The value that a comparison names; in a column of dates, a year is valid too. */
function readLimit(type: CellType, text = ''): number | string | null {
  if (type.kind === 'date' && /^\d{4}$/.test(text)) return text;
  // A limit may be outside the range that cells of the column accept.
  const read = parseCell({ ...type, min: -Number.MAX_VALUE, max: Number.MAX_VALUE }, text);
  return read.ok && (typeof read.value === 'number' || typeof read.value === 'string') ? read.value : null;
}

/** Compares dates to the precision that both have: `04/1975` is in `1975`. */
function compareValues(value: number | string, limit: number | string): number {
  if (typeof value === 'number' && typeof limit === 'number') return value - limit;
  const length = Math.min(String(value).length, String(limit).length);
  const [a, b] = [String(value).slice(0, length), String(limit).slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}
