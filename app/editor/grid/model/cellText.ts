import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import type { CellType, CellValue } from '@schemes/model/cells/cell';

/** The text of a value in the cell's input; `parseCell` reads it back to the same value. */
export function cellText(lang: Lang, type: CellType, value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (type.kind === 'integer') return String(value);
  if (type.kind === 'percent') return lang === 'vi' ? String(value).replace('.', ',') : String(value);
  return Array.isArray(value) ? value.join(' ') : formatCell(lang, type, value);
}
