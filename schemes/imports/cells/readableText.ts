import { cleanText } from '../../model/text/cleanText';
import { fontOfText, fromOldFont, mayBeOldFont, type OldFont } from '../../model/text/oldFont';

/** What was done to a text, as a message key below `imports.guess.`. `fontUnclear`: nothing, because no reading is certain. */
export type TextGuess = 'oldFont' | 'fontUnclear' | 'cleaned';

/** A text of a file as it is stored. */
export interface ReadableText {
  readonly text: string;
  /** The old font that it was typed for. */
  readonly font?: OldFont;
  readonly guess?: TextGuess;
}

/**
 * Turns a text of a file or of the clipboard into the one that is stored: texts for TCVN3 and VNI become Unicode, letters
 * that nobody sees go, and letters drawn alike become Vietnamese ones (`cleanText`). `fontName`: the font of its cell.
 * `neighbour`: the old font of other texts of its row; it decides about a text that is no Unicode, and marks one that is both.
 */
export function readableText(text: string, fontName?: string, neighbour?: OldFont): ReadableText {
  const judged = fontOfText(text, fontName);
  const verdict = judged === 'unclear' && neighbour && mayBeOldFont(text, neighbour) ? neighbour : judged;
  if (verdict === 'tcvn3' || verdict === 'vni') {
    return { text: cleanText(fromOldFont(text, verdict, fontName)), font: verdict, guess: 'oldFont' };
  }
  const clean = cleanText(text);
  if (verdict === 'unclear' || (neighbour && mayBeOldFont(text, neighbour)))
    return { text: clean, guess: 'fontUnclear' };
  return clean === text || blanksAside(clean) === blanksAside(text)
    ? { text: clean }
    : { text: clean, guess: 'cleaned' };
}

/** Wide blanks become usual ones without a word: nobody reads them otherwise. */
function blanksAside(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}
