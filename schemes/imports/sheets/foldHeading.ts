/**
 * A heading or label as it is compared: lower case, without Vietnamese marks, punctuation and line breaks, one blank
 * between words. `Ngày, tháng,\nnăm sinh` becomes `ngay thang nam sinh`; a percent sign stays a word.
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
