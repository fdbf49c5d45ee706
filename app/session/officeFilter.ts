import { OFFICE_ACTS } from '@schemes/model/office/officeActs';
import type { OfficeFilter, OfficeFormat } from '../context/Office';

/**
 * Reads the filter of the office's ledger from a form or a URL. An invalid day and an unknown act become blank, which
 * matches every line.
 */
export function officeFilter(fields: { get(name: string): unknown }): OfficeFilter {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value.normalize('NFC').trim().slice(0, 200) : '';
  };
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text(name)) ? text(name) : '');
  return {
    person: text('person'),
    subject: text('subject'),
    act: OFFICE_ACTS.find((act) => act === text('act')) ?? '',
    organisation: text('organisation'),
    from: day('from'),
    to: day('to'),
  };
}

/** The formats of a download of the office's ledger. */
export const OFFICE_FORMATS: readonly OfficeFormat[] = ['xlsx', 'jsonl', 'syslog'];

/** The format that a form or a URL names; undefined if it names none of them. */
export function officeFormat(fields: { get(name: string): unknown }): OfficeFormat | undefined {
  return OFFICE_FORMATS.find((format) => format === fields.get('format'));
}
