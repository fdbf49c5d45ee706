import { fontOfText } from '@schemes/model/text/oldFont';
import { isVietnameseSyllable } from '@schemes/model/text/vietnameseSyllable';

/** A decoded text. `guessed`: whether the encoding is a guess, because the file does not state it and is not UTF-8. */
export interface DecodedText {
  readonly text: string;
  readonly guessed: boolean;
}

/**
 * Decodes the text of a .csv. A byte order mark states the encoding. If there is none, a text that is valid UTF-8 is
 * decoded as UTF-8. Any other text is decoded as Windows-1258, which Vietnamese Excel writes. It is decoded as
 * Windows-1252 if it is not Vietnamese in Windows-1258 and at least half of its cells with diacritics are typed for an
 * old font. Returns NFC, because Windows-1258 has combining marks.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = markOf(bytes);
  if (known) return { text: decode(bytes, known), guessed: false };
  try {
    return { text: decode(bytes, 'utf-8', true), guessed: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // A text typed for a TCVN3 or VNI font is Latin-1. Decoded as Windows-1258, some of its letters would become marks.
    const text = decode(bytes, 'windows-1258');
    const latin = decode(bytes, 'windows-1252');
    return { text: !isVietnamese(text) && isOldFont(latin) ? latin : text, guessed: true };
  }
}

const SAMPLE_LENGTH = 20_000;

/** Whether most words with a letter outside A-Z are Vietnamese syllables. */
function isVietnamese(text: string): boolean {
  const words = text.slice(0, SAMPLE_LENGTH).match(/[\p{L}\p{M}]+/gu) ?? [];
  const marked = words.filter((word) => /[^A-Za-z]/.test(word));
  return marked.filter(isVietnameseSyllable).length * 2 > marked.length;
}

function isOldFont(text: string): boolean {
  const cells = text.slice(0, SAMPLE_LENGTH).split(/[\r\n;,\t]+/);
  const fonts = cells.map((cell) => fontOfText(cell));
  const old = fonts.filter((font) => font === 'tcvn3' || font === 'vni').length;
  const marked = cells.filter((cell) => /[\u00a1-\u00ff]/.test(cell)).length;
  return old > 0 && old * 2 >= marked;
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: string, fatal = false): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes).normalize('NFC');
}
