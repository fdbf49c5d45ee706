/** Text as the document stores it: NFC, no control character but the tab, no half of a surrogate pair. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/(?!\t)\p{Cc}|\p{Cs}/gu, '');
}
