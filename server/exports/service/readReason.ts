/** A reason in words, or null where it is too short to be one or too long to be kept. */
export function readReason(text: string): string | null {
  const words = text.normalize('NFC').trim();
  return words.length < 5 || words.length > 500 ? null : words;
}
