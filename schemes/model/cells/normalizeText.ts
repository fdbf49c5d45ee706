/** Typed text in the form it is stored in: Unicode NFC, without blanks at either end. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').trim();
}
