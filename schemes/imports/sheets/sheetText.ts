import type { SheetValue } from './sheet';

/** A read cell as a Vietnamese reader would write it: `13,3%`, `15/04/1975`, `4687`. Empty for an empty cell. */
export function sheetText(value: SheetValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') {
    return 'day' in value ? value.day.split('-').reverse().join('/') : `${decimal(value.percent)}%`;
  }
  if (typeof value === 'boolean') return value ? 'x' : '';
  return typeof value === 'number' ? decimal(value) : value.normalize('NFC');
}

/** Rounds off errors of binary fractions (13.299999999999999); no paper has twelve digits. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(12))).replace('.', ',');
}
