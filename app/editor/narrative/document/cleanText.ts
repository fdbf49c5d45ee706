/** Text as the document keeps it: NFC, no control characters but the tab, no halves of surrogate pairs. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/(?!\t)\p{Cc}|\p{Cs}/gu, '');
}
