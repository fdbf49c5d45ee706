import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import type { CellType, CellValue } from '@schemes/model/cells/cell';
import { parseCell } from '@schemes/model/cells/parseCell';
import { foldText } from '../../../ui/foldText';
import type { ColumnFilter } from '../model/gridView';

/**
 * Whether a cell passes its column's filter. Codes: one of those chosen, `''` for the empty cell. Text: part of what the
 * cell shows, with or without diacritics; `=` alone finds empty cells, `<>` filled ones; in columns of numbers and dates
 * `>= 27`, `< 1980`, `= 5` and `1970..1975` compare.
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
  const compares = comparison(type, text);
  if (compares) return (typeof value === 'number' || typeof value === 'string') && compares(value);
  return foldText(formatCell(lang, type, value)).includes(foldText(text));
}

type Compare = (value: number | string) => boolean;

function comparison(type: CellType, text: string): Compare | null {
  if (type.kind === 'text' || type.kind === 'choice' || type.kind === 'choices') return null;
  const parts = /^(.+?)\s*\.\.\s*(.+)$/.exec(text);
  if (parts) {
    const [from, to] = [bound(type, parts[1]), bound(type, parts[2])];
    return from === null || to === null ? null : (value) => order(value, from) >= 0 && order(value, to) <= 0;
  }
  const sign = /^(>=|<=|>|<|=)\s*(.+)$/.exec(text);
  const limit = sign ? bound(type, sign[2]) : null;
  if (!sign || limit === null) return null;
  return (value) => {
    const by = order(value, limit);
    return { '>=': by >= 0, '<=': by <= 0, '>': by > 0, '<': by < 0, '=': by === 0 }[sign[1] ?? '='] ?? false;
  };
}

/** The value that a comparison names; a year alone is valid in a column of dates. */
function bound(type: CellType, text: string | undefined): number | string | null {
  if (type.kind === 'date' && /^\d{4}$/.test(text ?? '')) return text ?? null;
  const read = parseCell({ ...type, min: -Number.MAX_VALUE, max: Number.MAX_VALUE }, text ?? '');
  return read.ok && (typeof read.value === 'number' || typeof read.value === 'string') ? read.value : null;
}

/** Compares dates to the precision that both have: `04/1975` is in `1975`. */
function order(value: number | string, limit: number | string): number {
  if (typeof value === 'number' && typeof limit === 'number') return value - limit;
  const length = Math.min(String(value).length, String(limit).length);
  const [a, b] = [String(value).slice(0, length), String(limit).slice(0, length)];
  return a < b ? -1 : a > b ? 1 : 0;
}
