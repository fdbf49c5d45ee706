import type { CellType, CellValue } from '../model/cells/cell';
import { formatNumber } from './formatNumber';
import type { Lang } from './lang';
import { hasMessage, type MessageKey, t } from './t';

/**
 * A stored value as a person reads it: `4.687`, `13,3`, `04/1975`, `15/02/2001`, labels for codes. Labels of choices
 * are the messages `choice.<column>.<code>`, shared between tables.
 */
export function formatCell(lang: Lang, type: CellType, value: CellValue | null | undefined): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map((code) => choiceLabel(lang, type, code)).join(', ');
  switch (type.kind) {
    case 'integer':
      return formatNumber(lang, Number(value));
    case 'percent':
      return formatNumber(lang, Number(value), 2);
    case 'monthYear':
      return String(value).split('-').reverse().join('/');
    case 'date':
      return String(value).split('-').reverse().join('/');
    case 'choice':
      return choiceLabel(lang, type, String(value));
    default:
      return String(value);
  }
}

/** Label of one code of a choice column or fact. */
export function choiceLabel(lang: Lang, type: CellType, code: string): string {
  const own = `choice.${type.key}.${code}`;
  return hasMessage(own) ? t(lang, own as MessageKey) : code;
}
