/** A typed text in its stored form: NFC, trimmed. */
export function normalizeText(text: string): string {
  return text.normalize('NFC').trim();
}
