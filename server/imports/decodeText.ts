import { fontOfText } from '@schemes/model/text/oldFont';
import { isVietnameseSyllable } from '@schemes/model/text/vietnameseSyllable';

/** A decoded text; `guessed`: the file does not show its encoding. */
export interface DecodedText {
  readonly text: string;
  readonly guessed: boolean;
}

/**
 * Decodes the text of a .csv by its byte order mark; without one as UTF-8 if it is valid, otherwise as Windows-1258,
 * which Vietnamese Excel writes, or as Windows-1252 where most of its lines are typed for an old font. Returns NFC, because
 * Windows-1258 has combining marks.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const known = markOf(bytes);
  if (known) return { text: decode(bytes, known), guessed: false };
  try {
    return { text: decode(bytes, 'utf-8', true), guessed: false };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // A text for TCVN3 or VNI is Latin-1; as Windows-1258 some of its letters would become marks and be lost.
    const text = decode(bytes, 'windows-1258');
    const latin = decode(bytes, 'windows-1252');
    return { text: !isVietnamese(text) && isOldFont(latin) ? latin : text, guessed: true };
  }
}

const LETTERS_LOOKED_AT = 20_000;

/** Whether most words with a mark are Vietnamese. */
function isVietnamese(text: string): boolean {
  const words = text.slice(0, LETTERS_LOOKED_AT).match(/[\p{L}\p{M}]+/gu) ?? [];
  const marked = words.filter((word) => /[^A-Za-z]/.test(word));
  return marked.filter(isVietnameseSyllable).length * 2 > marked.length;
}

function isOldFont(text: string): boolean {
  const cells = text.slice(0, LETTERS_LOOKED_AT).split(/[\r\n;,\t]+/);
  const verdicts = cells.map((cell) => fontOfText(cell));
  const old = verdicts.filter((verdict) => verdict === 'tcvn3' || verdict === 'vni').length;
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
