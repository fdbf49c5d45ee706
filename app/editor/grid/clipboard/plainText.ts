import { formatCell } from '@schemes/messages/formatCell';
import type { Lang } from '@schemes/messages/lang';
import type { CellType, CellValue } from '@schemes/model/cells/cell';

/**
 * The text of a value on the clipboard: numbers without thousands points and with the language's decimal mark, two
 * decimals at most, dates `dd/MM/yyyy` and `MM/yyyy`, choices by their labels.
 */
export function plainText(lang: Lang, type: CellType, value: CellValue | undefined): string {
  if (typeof value !== 'number') return formatCell(lang, type, value);
  const text = String(Math.round(value * 100) / 100);
  return lang === 'vi' ? text.replace('.', ',') : text;
}
