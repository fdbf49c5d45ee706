import { writtenDate } from '../numbers/writtenDate';
import type { ExaminedText } from './ExaminedFile';

/** Number of texts from the top in which the date line of a paper is searched. */
const MAX_TEXTS = 40;
/** `Công Hải, ngày 12 tháng 3 năm 2026`. */
const DATE_LINE = /^\s*\p{Lu}[\p{L} .'-]{1,60},\s*(?=ngày\s)/u;

/** The date in the date line of a paper, `YYYY-MM-DD`; null if the paper has no date line or a blank one. */
export function paperDay(texts: readonly ExaminedText[]): string | null {
  for (const { text } of texts.slice(0, MAX_TEXTS)) {
    const place = DATE_LINE.exec(text);
    const date = place ? writtenDate(text, place[0].length)?.date : undefined;
    if (date?.length === 10) return date;
  }
  return null;
}
