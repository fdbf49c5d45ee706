import type { SheetValue } from './sheet';

/** A cell's value in Vietnamese notation: `13,3%`, `15/04/1975`, `4687`; `x` for true. Empty for an empty cell and false. */
export function sheetText(value: SheetValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') {
    return 'day' in value ? value.day.split('-').reverse().join('/') : `${decimal(value.percent)}%`;
  }
  if (typeof value === 'boolean') return value ? 'x' : '';
  return typeof value === 'number' ? decimal(value) : value.normalize('NFC');
}

/** A number with a decimal comma. Errors of binary fractions (13.299999999999999) are rounded to twelve digits. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(12))).replace('.', ',');
}
