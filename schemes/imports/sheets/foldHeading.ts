import { foldSearch } from '../../model/text/foldSearch';

/**
 * A heading or label in a form for comparison: lower case, without diacritics, punctuation and line breaks, single
 * spaces between words. `Ngày, tháng,\nnăm sinh` becomes `ngay thang nam sinh`; a percent sign stays a word.
 */
export function foldHeading(text: string): string {
  return foldSearch(text)
    .replace(/%/g, ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
