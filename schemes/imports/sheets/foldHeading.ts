/**
 * A heading or label in a form for comparison: lower case, without diacritics, punctuation and line breaks, single
 * spaces between words. `Ngày, tháng,\nnăm sinh` becomes `ngay thang nam sinh`; a percent sign stays a word.
 */
export function foldHeading(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/%/g, ' % ')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
