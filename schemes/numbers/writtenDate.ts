/** A date in a text. */
export interface WrittenDate {
  /** The end of its range in the text. */
  readonly to: number;
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, depending on what is written. */
  readonly date: string;
}

const PART = '\\s?[/.\\-\u2010-\u2015\u2212]\\s?';
const FORMS: readonly RegExp[] = [
  new RegExp(`(?:ngày\\s+)?(\\d{1,2})${PART}(\\d{1,2})${PART}(\\d{4})(?!\\d)`, 'iuy'),
  /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s*,?\s+năm\s+(\d{4})(?!\d)/iuy,
  /()tháng\s+(\d{1,2})(?:\s+năm\s+|\s?[/-]\s?)(\d{4})(?!\d)/iuy,
  /()()năm\s+(\d{4})(?!\d)/iuy,
];

/**
 * The date that begins at an offset of a text: `ngày 30/5/2019`, `30-5-2019`, `ngày 30 tháng 5 năm 2019`, `năm 2019`. Null
 * if none begins there.
 */
export function writtenDate(text: string, offset: number): WrittenDate | null {
  for (const form of FORMS) {
    form.lastIndex = offset;
    const match = form.exec(text);
    if (!match) continue;
    const [whole, day = '', month = '', year = ''] = match;
    const parts = [year, month, day].filter(Boolean).map((part) => part.padStart(2, '0'));
    return { to: offset + whole.length, date: parts.join('-') };
  }
  return null;
}
