import { bindTerms } from './boundTerms';

/**
 * Text fit for a paper: NFC, and without the characters that XML or Word refuse (controls, lone surrogates,
 * non-characters); tabs and line breaks become spaces.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '');
}

/** Printable text in capitals. Its terms are bound first, because capitals hide where a name begins and ends. */
export function capitals(text: string): string {
  return bindTerms(printable(text)).toUpperCase();
}
