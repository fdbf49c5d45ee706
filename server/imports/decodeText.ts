/** A decoded text; `guessed`: the file does not show its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly guessed: boolean;
}

/**
 * Decodes the text of a .csv by its byte order mark; without one as UTF-8 if it is valid, otherwise as Windows-1258,
 * which Vietnamese Excel writes. Returns NFC, because Windows-1258 has combining marks.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = markOf(bytes);
  if (known) return { text: decode(bytes, known), guessed: false };
  try {
    return { text: decode(bytes, 'utf-8', true), guessed: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: decode(bytes, 'windows-1258'), guessed: true };
  }
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: string, fatal = false): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes).normalize('NFC');
}
