import { cleanText } from '../../model/text/cleanText';
import { fontOfText, fromOldFont, mayBeOldFont, type OldFont } from '../../model/text/oldFont';

/**
 * What was done to a text, as a message key below `imports.guess.`: converted from an old font or cleaned. `fontUnclear`:
 * not converted, because it may be Unicode or a text for an old font.
 */
export type TextGuess = 'oldFont' | 'fontUnclear' | 'cleaned';

/** A text of a file in the form in which it is stored. */
export interface ReadableText {
  readonly text: string;
  /** The old font from which the text was converted. */
  readonly font?: OldFont;
  readonly guess?: TextGuess;
}

/**
 * Converts a text of a file or of the clipboard to the text that is stored. Texts for TCVN3 and VNI become Unicode.
 * `cleanText` removes invisible characters and replaces lookalikes by Vietnamese letters.
 *
 * `fontName`: the font of its cell. `neighbour`: the old font of other texts in its row. It decides if the text itself
 * is unclear. A text that is valid Unicode but may also be for that font is marked `fontUnclear`.
 */
export function readableText(text: string, fontName?: string, neighbour?: OldFont): ReadableText {
  const byText = fontOfText(text, fontName);
  const verdict = byText === 'unclear' && neighbour && mayBeOldFont(text, neighbour) ? neighbour : byText;
  if (verdict === 'tcvn3' || verdict === 'vni') {
    return { text: cleanText(fromOldFont(text, verdict, fontName)), font: verdict, guess: 'oldFont' };
  }
  const clean = cleanText(text);
  if (verdict === 'unclear' || (neighbour && mayBeOldFont(text, neighbour)))
    return { text: clean, guess: 'fontUnclear' };
  return clean === text || withPlainBlanks(clean) === withPlainBlanks(text)
    ? { text: clean }
    : { text: clean, guess: 'cleaned' };
}

/** The text in NFC with single spaces. A change of only blanks is not reported. */
function withPlainBlanks(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}
