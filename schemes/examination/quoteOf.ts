import type { FilePlace } from './Examination';
import type { ExaminedText } from './ExaminedFile';

/** How much text a quotation has before and after the place, in UTF-16 units. */
const AROUND = 36;

/** The place of a range of a text: its cell, or a quotation that is cut between words. */
export function quoteOf({ text, cell }: ExaminedText, from: number, to: number): FilePlace {
  if (cell) return cell;
  const start = from <= AROUND ? 0 : text.indexOf(' ', from - AROUND) + 1;
  const behind = to + AROUND >= text.length ? text.length : text.lastIndexOf(' ', to + AROUND);
  const end = behind < to ? text.length : behind;
  const begin = start > from ? from : start;
  const quote = text.slice(begin, end).replace(/\s+/g, ' ').trim();
  return { kind: 'text', quote: `${begin > 0 ? '… ' : ''}${quote}${end < text.length ? ' …' : ''}` };
}
