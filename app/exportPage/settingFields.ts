import { parseCell } from '@schemes/model/parseCell';
import { formatCell } from '@schemes/words/formatCell';
import type { PaperSettingForm } from '../context';

/** The single lines of the setting, by the path in the setting; each is a field of the same name. */
export const SETTING_LINES = [
  'symbol',
  'place',
  'superior',
  'issuer',
  'signing.authority',
  'signing.post',
  'signing.name',
  'archive',
] as const;
export const SECRECY = ['mat', 'toi_mat', 'tuyet_mat'] as const;
export const URGENCY = ['khan', 'thuong_khan', 'hoa_toc'] as const;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE = { key: 'date', kind: 'date' } as const;

/** What stands in one field of the form for a kept setting. */
export function settingText(setting: PaperSettingForm, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], setting);
  if (path === 'date' && typeof value === 'string' && ISO_DAY.test(value))
    return formatCell('vi', DATE, value);
  if (Array.isArray(value)) return value.join('\n');
  return value === undefined || value === null ? '' : String(value);
}

/**
 * The setting out of the posted form; blank fields are left out. Its content is checked by the server.
 * A date or number that is none is handed on as typed, so that the refusal can name the field.
 */
export function readSettingForm(form: FormData): PaperSettingForm {
  const text = (name: string) =>
    String(form.get(name) ?? '')
      .normalize('NFC')
      .trim();
  const date = parseCell(DATE, text('date'));
  const lines: Record<string, unknown> = {
    signing: { post: text('signing.post'), name: text('signing.name') },
  };
  for (const path of ['symbol', 'place', 'superior', 'issuer', 'archive', 'secrecy', 'urgency']) {
    if (text(path) !== '') lines[path] = text(path);
  }
  if (text('signing.authority') !== '') {
    lines.signing = { ...(lines.signing as object), authority: text('signing.authority') };
  }
  for (const path of ['number', 'draft']) if (text(path) !== '') lines[path] = wholeNumber(text(path));
  if (text('date') !== '') lines.date = date.ok ? date.value : text('date');
  lines.recipients = text('recipients')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  return lines;
}

function wholeNumber(text: string): number | string {
  return /^\d{1,9}$/.test(text) ? Number(text) : text;
}
